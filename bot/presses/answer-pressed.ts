import { RefusalError } from '../../src/domain/errors';
import type { Refusal, RefusalCode } from '../../src/domain/refusal';
import type { Review } from '../../src/domain/review/review';
import type { Principal } from '../../src/domain/unit/unit';
import { refusalText } from '../../src/i18n/sv/refusals';
import type { World } from '../../src/ports/world';
import type { Card } from '../cards/card';
import type { CardSigner } from '../cards/card-data';
import type { CardWriter } from '../cards/card-writer';
import { withReason } from '../cards/elements';
import type { Note } from '../context/asked';
import { actionPresses } from './action-presses';
import { answerActionPressed } from './answer-action-pressed';
import { shownKey } from './press';
import { presses } from './presses';
import type { Readings } from './readings';

export interface PressedCard {
  readonly world: World;
  readonly principal: Principal;
  readonly conversationId: string;
  readonly requestKey: string | null;
  readonly signer: CardSigner;
  readonly cards: CardWriter;
  readonly readings: Readings;
  readonly note: Note;
  /** Told of a refusal that is answered with a card. */
  readonly whenMovedOn: (refusal: Refusal) => void;
}

/** The review is elsewhere than the card thought. A changed proposal is not among these: its new text must not come under the same finger. */
const movedOn: readonly RefusalCode[] = ['item-ended', 'item-struck', 'item-not-open', 'wrong-state', 'not-found'];

/**
 * Checks that the card is ours, does what the button says, and gives the card back as that person now sees it. Where the review
 * has moved on from what the card shows, the present card is the answer, with the reason above.
 */
export async function answerPressed(said: { readonly verb: string; readonly data: unknown }, on: PressedCard): Promise<Card> {
  const { world, principal, requestKey } = on;
  const onAction = actionPresses.find((candidate) => candidate.verb === said.verb);
  if (onAction) {
    return answerActionPressed(onAction, said.data, on);
  }
  const pressed = presses.find((candidate) => candidate.verb === said.verb);
  const data = pressed?.data.safeParse(said.data);
  if (!pressed || !data?.success) {
    throw new RefusalError({ code: 'card-not-genuine', details: {} });
  }
  const { review, item, version, drawn, mac } = data.data;
  on.note({ verb: pressed.verb });
  on.signer.check(principal.tenantId, pressed.verb, { review, item, version, drawn, mac });
  on.note({ review });
  const place = { review, key: shownKey(pressed.shows, item) };
  const call = { world, principal, conversationId: on.conversationId, requestKey, signer: on.signer, data: data.data };
  try {
    const changed = (await pressed.act?.(call)) ?? null;

    return changed === null && pressed.draw ? await pressed.draw(call) : await cardAt(place, on, changed);
  } catch (error) {
    if (!(error instanceof RefusalError && movedOn.includes(error.refusal.code))) {
      throw error;
    }
    const present = await cardAt(place, on, null);
    on.whenMovedOn(error.refusal);

    return withReason(present, refusalText(error.refusal));
  }
}

/** An item that is no longer on the agenda has no card of its own: then the agenda is shown. */
async function cardAt(place: { readonly review: string; readonly key: string | null }, on: PressedCard, changed: Review | null): Promise<Card> {
  const { principal, conversationId, readings } = on;
  const reading = changed ? await readings.after(principal, changed) : await readings.fresh(principal, place.review);
  const isThere = place.key?.startsWith('item:') ? reading.review.items.some((item) => `item:${item.id}` === place.key) : place.key !== null;
  const { card } = await on.cards.write(isThere ? (place.key ?? 'agenda') : 'agenda', { tenantId: principal.tenantId, conversationId, reading });

  return card;
}
