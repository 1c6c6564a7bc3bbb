import { localDateOf, yearOf } from '../../domain/calendar/local-date';
import { withImmediateParagraphs } from '../../domain/decision/immediate-approval';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { LoadedReview } from '../../ports/store';
import type { World } from '../../ports/world';
import { lastParagraph, paragraphSeries } from '../review/paragraph-series';

/** The series that §§ given at once are taken from. */
export interface ImmediateSeries {
  readonly counters: readonly string[];
  /** The review with those §§, and the series' new last number. */
  number(review: Review, itemIds: readonly string[], loaded: LoadedReview): { readonly review: Review; readonly counters: Readonly<Record<string, number>> };
}

/** Asks for the series only where one of the items waits for a § at once: no other decision then holds up another review's. */
export async function immediateSeries(world: World, principal: Principal, input: { readonly reviewId: string; readonly itemIds: readonly string[] }): Promise<ImmediateSeries> {
  const found = await world.store.reviews.find(principal.tenantId, input.reviewId);
  const isWaited = found?.review.items.some((item) => input.itemIds.includes(item.id) && item.immediateApproval && item.paragraph === null) ?? false;
  if (!found || !isWaited) {
    return { counters: [], number: (review) => ({ review, counters: {} }) };
  }
  const year = yearOf(found.review.date ?? localDateOf(world.clock.now()));
  const name = paragraphSeries(found.review.unitId, year);

  return {
    counters: [name],
    number(review, itemIds, { unit, counters }) {
      const numbered = withImmediateParagraphs(review, itemIds, lastParagraph(unit, year, counters[name] ?? 0));

      return { review: numbered.review, counters: { [name]: numbered.last } };
    },
  };
}
