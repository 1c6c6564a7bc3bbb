import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { RefusalError } from '../../src/domain/errors';
import { bot } from '../../src/i18n/sv/bot';
import { refusalText } from '../../src/i18n/sv/refusals';
import { say, showFault, showMessage } from './answering';

/**
 * The one place where errors become answers in the chat. A refused press is answered to that person alone; a refused command
 * in a group gets one neutral line, the reason only where nobody else reads it. The log holds ids and codes, never what was said.
 */
export function answerErrors(log: Logger) {
  return async (context: TurnContext, error: Error): Promise<void> => {
    const isPress = context.activity.type === ActivityTypes.Invoke;
    const refusal = error instanceof RefusalError ? error.refusal : null;
    const where = { conversation: context.activity.conversation.id, activity: context.activity.id };
    if (refusal) {
      log.info({ ...where, refusal: refusal.code }, 'refused in the chat');
    } else {
      log.error({ ...where, err: error }, 'a turn failed');
    }

    try {
      await (isPress ? answerPress(context, refusal && refusalText(refusal)) : say(context, { text: refusal ? refusalIn(context, refusalText(refusal)) : bot.fault }));
    } catch (unsaid) {
      log.error({ ...where, err: unsaid }, 'the chat did not take the answer');
    }
  };
}

function answerPress(context: TurnContext, reason: string | null): Promise<void> {
  return reason === null ? showFault(context, bot.fault) : showMessage(context, reason);
}

function refusalIn(context: TurnContext, reason: string): string {
  return context.activity.conversation.conversationType === 'personal' ? reason : bot.refusedInGroup;
}
