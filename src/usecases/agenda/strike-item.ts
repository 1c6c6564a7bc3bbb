import { strikeItem as strike } from '../../domain/agenda/strike-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Strikes an item from this review: *vid behov* with one press, any other with its reason (decisions 11). */
export function strikeItem(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly reason: string }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'strike',
    rule: ({ review }, { personId }, now) => {
      const struck = strike(review, input.itemId, { reason: input.reason, personId, now });

      return struck.ok ? { ok: true, value: { review: struck.value, payload: { item: input.itemId, reason: input.reason }, cards: cardsOf(review, input.itemId) } } : struck;
    },
  });
}

function cardsOf(review: Review, itemId: string): readonly string[] {
  const isPosted = review.items.some((item) => item.id === itemId && item.openedAt !== null);

  return [...(review.summons ? ['agenda'] : []), ...(isPosted ? [`item:${itemId}`] : [])];
}
