import { bot } from '../../src/i18n/sv/bot';
import { askForLater } from '../../src/usecases/action/ask-for-later';
import { actionAnswer } from './action-answer';
import type { Command } from './command';

/** `åtgärd 12 senare 2027-05-01 <reason>`: the responsible asks, the head approves. */
export const actionLaterCommand: Command = {
  word: bot.words.actionLater,
  does: bot.does.actionLater,
  phrases: bot.phrases.actionLater,
  changes: true,
  async run(call) {
    const { dueDate = '', reason = '' } = /^(?<dueDate>\d{4}-\d{1,2}-\d{1,2})[\s,.:;–-]*(?<reason>[\s\S]*)$/u.exec(call.text)?.groups ?? {};
    if (dueDate === '') {
      return { text: bot.laterForm(call.number ?? 0) };
    }
    await askForLater(call.world, call.principal, { number: call.number ?? 0, dueDate, reason, requestKey: call.requestKey });

    return actionAnswer(call);
  },
};
