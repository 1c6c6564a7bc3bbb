import { findItem, withItem } from '../agenda/find-item';
import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';

/** Minutes in which a decision can be taken back (contract: ångra). */
export const UNDO_MINUTES = 10;

/** Takes back a decision: by who made it, while its item is still the open one and ten minutes have not gone. */
export function undoDecision(review: Review, itemId: string, by: { readonly personId: string; readonly now: Date }): Result<Review> {
  const found = findItem(review, itemId);
  if (!found.ok) {
    return found;
  }
  const { decision } = found.value;
  if (!decision) {
    return refused('decision-missing');
  }
  if (review.openItemId !== itemId || by.now.getTime() - Date.parse(decision.at) > UNDO_MINUTES * 60_000) {
    return refused('undo-too-late');
  }

  return accepted(withItem(review, found.value, { decision: null, rewording: null }));
}
