import { itemNumber } from '../agenda/find-item';
import type { Review } from '../review/review';

/**
 * Gives the §§ of those of the items that are decided, to be adjusted at once and without a § yet: the next of the series in agenda order,
 * or the items' own numbers (KTH; then the series stands). `last` is the series' last § so far.
 */
export function withImmediateParagraphs(review: Review, itemIds: readonly string[], last: number): { readonly review: Review; readonly last: number } {
  const isByItem = review.pinned?.paragraphs === 'item';
  let paragraph = last;
  const items = review.items.map((item) => {
    if (!itemIds.includes(item.id) || !item.immediateApproval || item.paragraph !== null || item.decision === null) {
      return item;
    }
    if (isByItem) {
      return { ...item, paragraph: itemNumber(review, item) };
    }
    paragraph += 1;

    return { ...item, paragraph };
  });

  return { review: { ...review, items }, last: paragraph };
}
