import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Refusal } from '../../src/domain/refusal';
import { askedIn } from './asked';

/** The one line that the log keeps of each refusal: who was refused what, in ids and codes. */
export function logRefusal(log: Logger, context: TurnContext, { code }: Refusal): void {
  log.warn({ ...whereIn(context), refusal: code, ...askedIn(context) }, 'refused in the chat');
}

export function whereIn({ activity }: TurnContext): { readonly conversation: string; readonly activity: string | undefined } {
  return { conversation: activity.conversation.id, activity: activity.id };
}
