import { itemNumber } from '../agenda/find-item';
import type { Review } from '../review/review';

/** The review with the § of an item that is adjusted at once: the next of the series, or the item's own number (KTH; then `last` is null). */
export function withParagraph(review: Review, itemId: string, last: number): { readonly review: Review; readonly last: number | null } {
  const isByItem = review.pinned?.paragraphs === 'item';
  const items = review.items.map((item) => (item.id === itemId ? { ...item, paragraph: isByItem ? itemNumber(review, item) : last + 1 } : item));

  return { review: { ...review, items }, last: isByItem ? null : last + 1 };
}
