import { findOpenable, itemNumber, withItem } from '../agenda/find-item';
import { accepted, refused, type Result } from '../result';
import { isPresent } from '../review/attendance';
import type { Review } from '../review/review';
import { hasConflict } from './statement';

/**
 * `lämna över till <deputy>`: gives one item to a dated deputy who is there and has no jäv in it; null takes it back. `deputies` are the
 * people appointed to stand in on that day. The same again changes nothing.
 */
export function handOver(
  review: Review,
  itemId: string,
  request: { readonly to: string | null; readonly by: string; readonly deputies: readonly string[]; readonly now: Date },
): Result<Review> {
  const found = findOpenable(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if ((item.handover?.personId ?? null) === request.to) {
    return accepted(review);
  }
  if (request.to === null) {
    return accepted(withItem(review, item, { handover: null }));
  }
  if (!request.deputies.includes(request.to)) {
    return refused('deputy-unknown');
  }
  if (!isPresent(review, request.to)) {
    return refused('deputy-absent');
  }

  return hasConflict(item, request.to)
    ? refused('conflict-of-interest', { number: itemNumber(review, item) })
    : accepted(withItem(review, item, { handover: { personId: request.to, by: request.by, at: request.now.toISOString() } }));
}
