import type { AgendaItem } from '../agenda/agenda-item';
import { itemNumber } from '../agenda/find-item';
import { itemsLeft } from '../decision/end-items';
import { withMinutes } from '../document/review-document';
import { accepted, refused, type Result } from '../result';
import type { Review } from './review';

/** Closes the meeting: every item ended (formalia apart), attendance confirmed; §§ are given in agenda order, no gap, no reuse. */
export function closeReview(
  review: Review,
  by: { readonly now: Date; readonly lastParagraph: number; readonly fileName: string; readonly isOneDocument: boolean },
): Result<{ readonly review: Review; readonly lastParagraph: number }> {
  const left = itemsLeft(review);
  if (left.length > 0) {
    return refused('items-not-ended', { numbers: left.map((item) => String(itemNumber(review, item))) });
  }
  if (!review.attendanceConfirmed) {
    return refused('attendance-not-confirmed');
  }
  const at = by.now.toISOString();
  const items = withParagraphs(review, by.lastParagraph);
  const closed: Review = {
    ...review,
    state: 'closed',
    closedAt: at,
    openItemId: null,
    sightings: [],
    continuesOn: null,
    items,
    documents: withMinutes(review.documents, { fileName: by.fileName, isOneDocument: by.isOneDocument, at }),
  };

  return accepted({ review: closed, lastParagraph: Math.max(by.lastParagraph, ...items.map((item) => item.paragraph ?? 0)) });
}

/** Running: one series per unit and year. By item (KTH): the item's own number; a struck item leaves its number out. A § given at the decision stays. */
function withParagraphs(review: Review, last: number): readonly AgendaItem[] {
  let paragraph = last;

  return review.items.map((item) => {
    if (item.struck || item.paragraph !== null) {
      return item;
    }
    if (review.pinned?.paragraphs === 'item') {
      return { ...item, paragraph: itemNumber(review, item), version: item.version + 1 };
    }
    paragraph += 1;

    return { ...item, paragraph, version: item.version + 1 };
  });
}
