import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';

/** Puts an item before another one, or last. Numbers that are given stay with their items (contract). The same place changes nothing. */
export function reorderItems(review: Review, itemId: string, before: string | null): Result<Review> {
  const item = review.items.find((candidate) => candidate.id === itemId);
  const others = review.items.filter((candidate) => candidate.id !== itemId);
  if (item && before === itemId) {
    return accepted(review);
  }
  const place = before === null ? others.length : others.findIndex((candidate) => candidate.id === before);
  if (!item || place < 0) {
    return refused('not-found');
  }

  return accepted(review.items[place] === item ? review : { ...review, items: others.toSpliced(place, 0, item) });
}
