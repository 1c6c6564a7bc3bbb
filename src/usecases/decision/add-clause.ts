import { findOpenable } from '../../domain/agenda/find-item';
import type { DecisionClause } from '../../domain/decision/decision';
import { faultOfAssignments, proposeDecision } from '../../domain/decision/propose-decision';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeItem } from '../review/change-item';
import type { ChangeInput } from '../review/change-review';

/** Adds an att-sats to an item's proposal as it stands; one that is there already changes nothing. Refuses an uppdrag by a day that has passed. */
export function addClause(world: World, principal: Principal, input: ChangeInput & { readonly itemId: string; readonly clause: DecisionClause }): Promise<Review> {
  return changeItem(world, principal, {
    ...input,
    verb: 'propose',
    payload: { clause: input.clause },
    rule: ({ review, unit }, { on }) => {
      const found = findOpenable(review, input.itemId);
      const fault = faultOfAssignments([input.clause], { unit, on });
      if (!found.ok || fault) {
        return found.ok && fault ? fault : found.ok ? { ok: true, value: review } : found;
      }
      const clauses = found.value.proposal?.clauses ?? [];
      const isThere = clauses.some((clause) => JSON.stringify(clause) === JSON.stringify(input.clause));

      return isThere ? { ok: true, value: review } : proposeDecision(review, input.itemId, { version: null, clauses: [...clauses, input.clause] });
    },
  });
}
