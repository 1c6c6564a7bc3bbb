import type { AgendaItem } from '../agenda/agenda-item';
import { isEnded } from '../agenda/agenda-item';
import { findOpenable, itemNumber, withItem } from '../agenda/find-item';
import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import { decideItem, type DecidingAs } from './decide-item';

/** How several items can be ended at once: information that is noted, or what was left that is put off to the next review. */
export type SharedOutcome = 'noted' | 'tabled' | 'no-decision';

export interface EndItemsRequest {
  readonly itemIds: readonly string[];
  readonly outcome: SharedOutcome;
  /** Needed where an obligatory item is put off (decisions 11). */
  readonly reason: string;
}

/**
 * Ends several items with one press ("noteras", "bordlägg"), also those that the meeting never came to. An item that is ended already
 * is passed over, so that the same press again changes nothing. All or none: the first that cannot be ended refuses the whole.
 */
export function endItems(review: Review, request: EndItemsRequest, by: { readonly as: (item: AgendaItem) => Result<DecidingAs>; readonly now: Date }): Result<Review> {
  let result: Result<Review> = accepted(review);
  for (const itemId of request.itemIds) {
    result = result.ok ? endOne(result.value, itemId, request, by) : result;
  }

  return result;
}

/** The items that a meeting still has before it: neither ended nor formalia. */
export function itemsLeft(review: Review): readonly AgendaItem[] {
  return review.items.filter((item) => item.kind !== 'formalia' && !isEnded(item));
}

function endOne(review: Review, itemId: string, { outcome, reason }: EndItemsRequest, by: { readonly as: (item: AgendaItem) => Result<DecidingAs>; readonly now: Date }): Result<Review> {
  const known = review.items.find((item) => item.id === itemId);
  if (known && isEnded(known)) {
    return accepted(review);
  }
  const found = findOpenable(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if (outcome === 'tabled' && !item.optional && reason.trim() === '') {
    return refused('reason-missing-for', { numbers: [String(itemNumber(review, item))] });
  }
  const as = by.as(item);
  if (!as.ok) {
    return as;
  }
  const opened = item.openedAt === null ? withItem(review, item, { openedAt: by.now.toISOString() }) : review;
  const detail = reason.trim() === '' ? {} : { reason: reason.trim() };
  const decided = decideItem(opened, itemId, { outcome, proposalVersion: item.proposal?.version ?? 0, detail }, { ...as.value, now: by.now, lastAction: 0 });

  return decided.ok ? accepted(decided.value.review) : decided;
}
