import type { DecisionClause } from '../../domain/decision/decision';
import { faultOfAssignments, proposeDecision as propose } from '../../domain/decision/propose-decision';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from '../review/change-review';

/** Prepares the decision that the decision-maker confirms (U-81, K-22). */
export function proposeDecision(
  world: World,
  principal: Principal,
  input: ChangeInput & { readonly itemId: string; readonly version: number | null; readonly clauses: readonly DecisionClause[] },
): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'propose',
    rule: ({ review, unit }, { on }) => {
      const fault = faultOfAssignments(input.clauses, { unit, on });
      if (fault) {
        return fault;
      }
      const proposed = propose(review, input.itemId, { version: input.version, clauses: input.clauses });
      const isPosted = review.items.some((item) => item.id === input.itemId && item.openedAt !== null);

      return proposed.ok
        ? { ok: true, value: { review: proposed.value, payload: { item: input.itemId, clauses: input.clauses }, cards: isPosted ? [`item:${input.itemId}`] : [] } }
        : proposed;
    },
  });
}
