import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import { isEnded, type AgendaItem } from './agenda-item';
import { findOpenable, withItem } from './find-item';

/**
 * Opens an item, or without an id the next one that is not ended; the item before it waits or, if formalia, is done. `after`: the item
 * that the person saw as open when they asked for the next one; where the meeting has moved on from it, nothing is opened twice.
 */
export function openItem(review: Review, itemId: string | null, now: Date, after?: string | null): Result<Review> {
  if (itemId === null && after !== undefined && after !== review.openItemId) {
    return accepted(review);
  }
  const wanted = itemId ?? nextItem(review)?.id;
  if (wanted === undefined) {
    return refused('no-next-item');
  }
  const found = findOpenable(review, wanted);
  if (!found.ok) {
    return found;
  }
  if (review.openItemId === wanted) {
    return accepted(review);
  }

  return accepted({ ...withItem(review, found.value, { openedAt: found.value.openedAt ?? now.toISOString() }), openItemId: wanted });
}

/** The first item after the open one, in agenda order, that nobody has ended; after the last the first that was left; null when none is. */
export function nextItem(review: Review): AgendaItem | null {
  const from = review.items.findIndex((item) => item.id === review.openItemId) + 1;

  const inTurn = [...review.items.slice(from), ...review.items.slice(0, from)];

  return inTurn.find((item) => item.id !== review.openItemId && !isEnded(item) && !isPassedFormalia(item, review)) ?? null;
}

function isPassedFormalia(item: AgendaItem, review: Review): boolean {
  return item.kind === 'formalia' && item.openedAt !== null && review.openItemId !== item.id;
}
