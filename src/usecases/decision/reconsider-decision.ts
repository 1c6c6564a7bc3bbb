import { findItem } from '../../domain/agenda/find-item';
import { decidingAs } from '../../domain/decision/deciding-as';
import { reconsiderDecision as reconsider } from '../../domain/decision/reconsider-decision';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';
import { undoneActions } from './undone-actions';

/** "Ompröva": whoever may decide the item takes it up anew; the earlier decision stays in the record, its actions are undone. */
export async function reconsiderDecision(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string }): Promise<Review> {
  const made = await world.store.reviews.actionsOf(principal.tenantId, input.reviewId);

  return changeReview(world, principal, {
    ...input,
    verb: 'reconsider',
    rule: ({ review }, actor, now) => {
      const item = findItem(review, input.itemId);
      if (!item.ok) {
        return item;
      }
      const as = decidingAs(review, item.value, actor);
      if (!as.ok) {
        return as;
      }
      const taken = reconsider(review, input.itemId, now);
      const cards = [...new Set([review.openItemId, input.itemId])].flatMap((id) => (id ? [`item:${id}`] : []));

      return taken.ok
        ? { ok: true, value: { review: taken.value, payload: { item: input.itemId }, cards, actions: undoneActions(made, item.value.decision) } }
        : taken;
    },
  });
}
