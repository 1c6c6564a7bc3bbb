import { bot } from '../../src/i18n/sv/bot';
import { reportAction } from '../../src/usecases/action/report-action';
import { actionAnswer } from './action-answer';
import type { Command } from './command';

/** `åtgärd 12 klar <what was done>`. */
export const actionDoneCommand = reportCommand('done', { word: bot.words.actionDone, does: bot.does.actionDone, phrases: bot.phrases.actionDone });

/** `åtgärd 12 pågår <comment>`. */
export const actionInProgressCommand = reportCommand('in-progress', { word: bot.words.actionInProgress, does: bot.does.actionInProgress, phrases: bot.phrases.actionInProgress });

function reportCommand(state: 'done' | 'in-progress', said: Pick<Command, 'word' | 'does' | 'phrases'>): Command {
  return {
    ...said,
    changes: true,
    async run(call) {
      await reportAction(call.world, call.principal, { number: call.number ?? 0, state, comment: call.text, requestKey: call.requestKey });

      return actionAnswer(call);
    },
  };
}
