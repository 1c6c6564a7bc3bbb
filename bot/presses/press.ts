import type { z } from 'zod';
import type { Review } from '../../src/domain/review/review';
import type { Principal } from '../../src/domain/unit/unit';
import type { World } from '../../src/ports/world';
import type { Card } from '../cards/card';
import type { CardData, CardSigner } from '../cards/card-data';

/** Which card the person sees afterwards; `asked`: the one whose key the button carries. */
export type ShownCard = 'agenda' | 'item' | 'away' | 'roles' | 'left' | 'sighting' | 'asked';

/** One button of a card: its verb, what it carries, what it does. */
export interface Press<Data extends CardData = CardData> {
  readonly verb: string;
  readonly data: z.ZodType<Data>;
  readonly shows: ShownCard;
  /** Absent where the press only shows. It may give the review that it made, which saves reading it again. */
  readonly act?: ((call: PressCall<Data>) => Promise<Review | void>) | undefined;
  /** A card of no review, where the press gave none. */
  readonly draw?: ((call: PressCall<Data>) => Promise<Card>) | undefined;
}

export interface PressCall<Data extends CardData = CardData> {
  readonly world: World;
  readonly principal: Principal;
  readonly conversationId: string;
  readonly requestKey: string | null;
  readonly signer: CardSigner;
  readonly data: Data;
}

/** Keeps the data's type inside the press, so that presses of all kinds stand in one list. */
export function press<Data extends CardData>(definition: Press<Data>): Press {
  return definition as unknown as Press;
}

/** The key of the card that a press shows; null for the agenda, and for what is no card's key. */
export function shownKey(shows: ShownCard, about: string): string | null {
  if (shows === 'asked') {
    return about === 'away' || about === 'roles' || about === 'left' ? about : null;
  }
  if (shows === 'item' || shows === 'sighting') {
    return `${shows}:${about}`;
  }

  return shows === 'agenda' ? null : shows;
}
