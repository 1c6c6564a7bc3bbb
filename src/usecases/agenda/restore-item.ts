import { restoreItem as restore } from '../../domain/agenda/strike-item';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Puts a struck item back on the agenda. */
export function restoreItem(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'restore',
    rule: ({ review }) => {
      const restored = restore(review, input.itemId);

      return restored.ok ? { ok: true, value: { review: restored.value, payload: { item: input.itemId }, cards: review.summons ? ['agenda'] : [] } } : restored;
    },
  });
}
