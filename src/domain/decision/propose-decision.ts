import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import { findOpenable, withItem } from '../agenda/find-item';
import type { LocalDate } from '../calendar/local-date';
import { belongsTo } from '../unit/duty';
import type { Unit } from '../unit/unit';
import type { DecisionClause } from './decision';

/**
 * Prepares the decision that the decision-maker will confirm (U-81, K-22). `version` is the proposal's version that the
 * person saw, 0 for none; another one is refused (`changed-by-other`); null (said in the chat) goes over whatever stands. The same words
 * again change nothing. Svar that were given to other words are gone with them.
 */
export function proposeDecision(review: Review, itemId: string, request: { readonly version: number | null; readonly clauses: readonly DecisionClause[] }): Result<Review> {
  const found = findOpenable(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  const version = item.proposal?.version ?? 0;
  if (request.version !== null && version !== request.version) {
    return refused('changed-by-other');
  }
  const fault = faultOf(request.clauses);
  if (fault) {
    return fault;
  }
  if (request.version === null && JSON.stringify(item.proposal?.clauses ?? []) === JSON.stringify(request.clauses)) {
    return accepted(review);
  }

  return accepted(withItem(review, item, { proposal: { clauses: request.clauses, version: version + 1 }, answers: [] }));
}

/** Refuses an uppdrag to a person who is nobody in the unit, or by a day that has passed. */
export function faultOfAssignments(clauses: readonly DecisionClause[], within: { readonly unit: Unit; readonly on: LocalDate }): ReturnType<typeof refused> | null {
  const assignments = clauses.flatMap(({ assignment }) => assignment ?? []);
  const passed = assignments.find(({ dueDate }) => dueDate < within.on);
  if (passed) {
    return refused('due-date-passed', { date: passed.dueDate });
  }

  return assignments.some(({ personId }) => personId !== null && !belongsTo(within.unit, personId, within.on)) ? refused('responsible-unknown') : null;
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
