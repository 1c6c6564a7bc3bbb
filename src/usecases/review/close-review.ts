import { yearOf } from '../../domain/calendar/local-date';
import { minutesFileName } from '../../domain/document/file-name';
import { isOneDocument } from '../../domain/document/template-for';
import { closeReview as close } from '../../domain/review/close-review';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, documentMessage, type ChangeInput } from './change-review';
import { RefusalError } from '../../domain/errors';
import { lastParagraph, paragraphSeries } from './paragraph-series';

/** Closes the meeting: §§ are given and the draft of the minutes is written and stored by the worker. */
export async function closeReview(world: World, principal: Principal, input: ChangeInput): Promise<Review> {
  const found = await world.store.reviews.find(principal.tenantId, input.reviewId);
  if (!found) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }
  const year = yearOf(found.review.date ?? world.clock.now().toISOString());
  const series = paragraphSeries(found.review.unitId, year);

  return changeReview(world, principal, {
    ...input,
    verb: 'close',
    counters: [series],
    rule: ({ review, unit, counters }, { routine }, now) => {
      const closed = close(review, { now, lastParagraph: lastParagraph(unit, year, counters[series] ?? 0), fileName: minutesFileName(review, unit), isOneDocument: isOneDocument(routine, review) });
      if (!closed.ok) {
        return closed;
      }
      const { review: next, lastParagraph: last } = closed.value;

      return {
        ok: true,
        value: {
          review: next,
          payload: { paragraphs: next.items.map((item) => ({ item: item.id, paragraph: item.paragraph })), present: next.attendance.filter((line) => line.present).map((line) => line.personId) },
          cards: ['agenda', ...next.items.filter((item) => item.openedAt).map((item) => `item:${item.id}`)],
          messages: [documentMessage(review.id, 'minutes')],
          ...(review.pinned?.paragraphs === 'item' ? {} : { counters: { [series]: last } }),
        },
      };
    },
  });
}
