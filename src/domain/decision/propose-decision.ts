import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import { findOpenable, withItem } from '../agenda/find-item';
import type { DecisionClause } from './decision';

/**
 * Prepares the decision that the decision-maker will confirm (U-81, K-22). `version` is the proposal's version that the
 * person saw, 0 for none; another one is refused (`changed-by-other`). Without clauses the proposal is taken away.
 */
export function proposeDecision(review: Review, itemId: string, request: { readonly version: number; readonly clauses: readonly DecisionClause[] }): Result<Review> {
  const found = findOpenable(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if ((item.proposal?.version ?? 0) !== request.version) {
    return refused('changed-by-other');
  }
  const fault = faultOf(request.clauses);
  if (fault) {
    return fault;
  }

  return accepted(withItem(review, item, { proposal: { clauses: request.clauses, version: request.version + 1 } }));
}

/** Refuses an empty att-sats, and an uppdrag without its responsible or day (contract: uppdrar). */
export function faultOf(clauses: readonly DecisionClause[]): ReturnType<typeof refused> | null {
  if (clauses.some((clause) => clause.text.trim() === '')) {
    return refused('decision-text-missing');
  }

  return clauses.some((clause) => clause.assignment && (clause.assignment.responsible.trim() === '' || clause.assignment.dueDate === ''))
    ? refused('responsible-or-date-missing')
    : null;
}
