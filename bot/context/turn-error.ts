import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { RefusalError } from '../../src/domain/errors';
import type { Refusal, RefusalCode } from '../../src/domain/refusal';
import { bot } from '../../src/i18n/sv/bot';
import { refusalText } from '../../src/i18n/sv/refusals';
import { lineFor } from '../extension/extension-answer';
import { answerInvoke, say, showFault, showMessage } from './answering';
import { logRefusal, whereIn } from './refusal-log';
import { isExtension } from './turn';

/** These say something of the person's own rights, which the group has nothing to do with; all others are about the meeting. */
const aboutThePerson: readonly RefusalCode[] = ['not-allowed', 'not-found', 'action-unknown', 'unit-unknown'];

/**
 * The one place where errors become answers in the chat. A refused press is answered to that person alone; a command that the
 * person has no right to gets one neutral line in a group, the reason only where nobody else reads it. The log holds ids and
 * codes, never what was said.
 */
export function answerErrors(log: Logger) {
  return async (context: TurnContext, error: Error): Promise<void> => {
    const isPress = context.activity.type === ActivityTypes.Invoke;
    const refusal = error instanceof RefusalError ? error.refusal : null;
    if (refusal) {
      logRefusal(log, context, refusal);
    } else {
      log.error({ ...whereIn(context), err: error }, 'a turn failed');
    }

    try {
      await (isPress ? answerPress(context, refusal && refusalText(refusal)) : say(context, { text: refusal ? refusalIn(context, refusal) : bot.fault }));
    } catch (unsaid) {
      log.error({ ...whereIn(context), err: unsaid }, 'the chat did not take the answer');
    }
  };
}

function answerPress(context: TurnContext, reason: string | null): Promise<void> {
  if (isExtension(context.activity)) {
    return answerInvoke(context, lineFor(context.activity.name ?? '', reason ?? bot.fault));
  }

  return reason === null ? showFault(context, bot.fault) : showMessage(context, reason);
}

function refusalIn(context: TurnContext, refusal: Refusal): string {
  const isAlone = context.activity.conversation.conversationType === 'personal';

  return !isAlone && aboutThePerson.includes(refusal.code) ? bot.refusedInGroup : refusalText(refusal);
}
