import { undoDecision as undo } from '../../domain/decision/undo-decision';
import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';
import { undoneActions } from './undone-actions';

/** Takes back the latest decision within ten minutes (contract: ångra), by who made it. Its actions are undone; their numbers are not used again. */
export async function undoDecision(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string }): Promise<Review> {
  const made = await world.store.reviews.actionsOf(principal.tenantId, input.reviewId);

  return changeReview(world, principal, {
    ...input,
    verb: 'undo',
    rule: ({ review }, { personId }, now) => {
      const decision = review.items.find((item) => item.id === input.itemId)?.decision;
      if (decision && decision.decidedBy !== personId) {
        return refused('not-your-decision');
      }
      const undone = undo(review, input.itemId, { personId, now });

      return undone.ok
        ? { ok: true, value: { review: undone.value, payload: { item: input.itemId }, cards: [`item:${input.itemId}`], actions: undoneActions(made, decision ?? null) } }
        : undone;
    },
  });
}
