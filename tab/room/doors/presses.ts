import { door } from './door';

export interface Press {
  readonly person: string;
  readonly activityId: string;
  readonly verb: string;
  readonly data: object;
  readonly inputs: object;
}

/** What the bot answers to a press, as Teams gets it. */
export interface InvokeResponse {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** What the person who pressed gets to see. */
export type PressAnswer = { readonly kind: 'card'; readonly card: object } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'nothing' };

/** Presses a card's button. */
export async function press(conversation: string, pressed: Press): Promise<PressAnswer> {
  return answerOf(await door<InvokeResponse>(`chat/${encodeURIComponent(conversation)}/presses`, pressed));
}

function answerOf({ type, value }: InvokeResponse): PressAnswer {
  if (type === 'application/vnd.microsoft.card.adaptive' && typeof value === 'object' && value !== null) {
    return { kind: 'card', card: value };
  }
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { kind: 'text', text: value };
  }
  if (type === 'application/vnd.microsoft.error' && typeof value === 'object' && value !== null && 'message' in value) {
    return { kind: 'text', text: String(value.message) };
  }

  return { kind: 'nothing' };
}
