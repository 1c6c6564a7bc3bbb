import { reorderItems as reorder } from '../../domain/agenda/reorder-items';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Takes an item up before another one, or last; numbers that are given stay. */
export function reorderItems(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly before: string | null }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'reorder',
    rule: ({ review }) => {
      const reordered = reorder(review, input.itemId, input.before);

      return reordered.ok
        ? { ok: true, value: { review: reordered.value, payload: { item: input.itemId, before: input.before }, cards: review.summons && reordered.value !== review ? ['agenda'] : [] } }
        : reordered;
    },
  });
}
