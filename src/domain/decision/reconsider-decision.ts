import { findItem, withItem } from '../agenda/find-item';
import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';

/**
 * "Ompröva": takes a decided item up anew as the open one, after the minutes in which the decision could be undone. The earlier decision
 * stays in the record beside the new one; svar begin anew.
 */
export function reconsiderDecision(review: Review, itemId: string, now: Date): Result<Review> {
  const found = findItem(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if (!item.decision) {
    return refused('decision-missing');
  }
  const reopened = withItem(review, item, {
    decision: null,
    earlierDecisions: [...item.earlierDecisions, item.decision],
    answers: [],
    rewording: null,
    handover: null,
    openedAt: now.toISOString(),
  });

  return accepted({ ...reopened, openItemId: itemId });
}
