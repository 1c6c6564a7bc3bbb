import { findItem } from '../../domain/agenda/find-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { cardMessage, changeReview, type ChangeInput } from '../review/change-review';

/** "Visa igen": the item's card, or without an item the agenda's, is posted at the bottom of the chat; the old one becomes a pointer. */
export function showAgain(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string | null }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'show-again',
    rule: ({ review }) => {
      const found = input.itemId === null ? null : findItem(review, input.itemId);
      if (found && !found.ok) {
        return found;
      }
      const card = cardMessage(review.id, input.itemId === null ? 'agenda' : `item:${input.itemId}`);

      return { ok: true, value: { review, payload: {}, messages: [{ ...card, repost: true }] } };
    },
  });
}
