import { createHash } from 'node:crypto';
import { bot as words } from '../../src/i18n/sv/bot';
import { simplified } from '../commands/simplified';
import type { Turn } from './turn';

/** The same text again within so long is the same text delivered again. */
const TEXT_WINDOW_MS = 60_000;

/** "Nästa" is said in earnest again and again: only where the client does not tell when it was said does a window of time decide. */
const NEXT_WINDOW_MS = 15_000;

/** A press carries when its card was drawn: whoever changes their mind back has a newer card under the finger. */
const PRESS_WINDOW_MS = 120_000;

/** What the store looks for; the former are of the window before, and are not kept anew. */
export interface DeliveryKeys {
  readonly alsoKnownAs: readonly string[];
  readonly formerlyKnownAs: readonly string[];
}

/**
 * By what a delivery is known again that comes with a new id (T18): who, where and what, at the moment that the client gives, and
 * within a window of time. A window is one to two of its lengths: the present one and the one before.
 */
export function deliveryKeys({ says, ...turn }: Turn, now: Date): DeliveryKeys {
  if (says.what === 'press') {
    return keys(turn, { meaning: ['press', says.verb, says.data, turn.replyToId], window: PRESS_WINDOW_MS, now });
  }
  if (says.what !== 'text') {
    return { alsoKnownAs: [], formerlyKnownAs: [] };
  }
  const nextWindow = turn.saidAt === null ? NEXT_WINDOW_MS : null;

  return keys(turn, { meaning: ['text', folded(says.text)], window: isNext(says.text) ? nextWindow : TEXT_WINDOW_MS, now });
}

interface Delivery {
  readonly meaning: readonly unknown[];
  /** Milliseconds; null where time does not tell. */
  readonly window: number | null;
  readonly now: Date;
}

function keys({ conversationId, objectId, saidAt }: Omit<Turn, 'says'>, { meaning, window, now }: Delivery): DeliveryKeys {
  const what = [conversationId, objectId, ...meaning];
  const atThatMoment = saidAt === null ? [] : [digest([...what, 'at', saidAt])];
  if (window === null) {
    return { alsoKnownAs: atThatMoment, formerlyKnownAs: [] };
  }
  const present = Math.floor(now.getTime() / window);
  const within = (start: number) => digest([...what, 'within', window, start]);

  return { alsoKnownAs: [...atThatMoment, within(present)], formerlyKnownAs: [within(present - 1)] };
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function isNext(text: string): boolean {
  const said = simplified(text);

  return words.phrases.next.some((phrase) => simplified(phrase) === said);
}

/** Short, and tells nothing of what was said. */
function digest(parts: readonly unknown[]): string {
  return `said:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}
