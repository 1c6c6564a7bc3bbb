import { ActivityTypes, CardFactory, type Activity, type TurnContext } from 'botbuilder';
import type { Card, CardAnswer } from '../cards/card';
import { waitFor } from './patience';

/** What the bot says in a turn: a line, or a card with the line for the phone's notification. */
export type Answer = { readonly text: string } | CardAnswer;

/** A turn waits so long (ms) for the chat to take what is said; a slow chat takes it later. */
const PATIENCE_WITH_CHAT = 1_000;

/** Writes in the chat. */
export function say(context: TurnContext, answer: Answer): Promise<void> {
  return waitFor(context.sendActivity('card' in answer ? cardMessage(answer) : { type: ActivityTypes.Message, text: answer.text, textFormat: 'plain' }), PATIENCE_WITH_CHAT);
}

/** A message that is the card. */
export function cardMessage({ card, summary }: CardAnswer): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/** Answers a press with the card as it now stands, to the person who pressed alone. */
export function showCard(context: TurnContext, card: Card): Promise<void> {
  return answerInvoke(context, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
}

/** Answers a press with a line that only the person who pressed sees. */
export function showMessage(context: TurnContext, text: string): Promise<void> {
  return answerInvoke(context, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });
}

/** Answers a press that failed through our fault. */
export function showFault(context: TurnContext, message: string): Promise<void> {
  return answerInvoke(context, { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'InternalServerError', message } });
}

/** Answers an invoke; `body` is in the form that the invoke has. */
export async function answerInvoke(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
