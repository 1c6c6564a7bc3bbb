import { readingCards } from '../../../src/i18n/sv/reading-cards';
import { reviewStateText } from '../../../src/i18n/sv/states';
import type { UnitYear } from '../../../src/usecases/unit/get-year';
import type { CardAnswer } from '../card';
import type { TabUrl } from '../card-context';
import { adaptiveCard, fitting, heading, line, openTab, quiet, section, strong } from '../elements';
import { cut } from '../plain-text';

const MOST_LINES = 30;
const words = readingCards.year;

/** The year as a list: planned reviews first, then what the routine places in it, month by month. */
export function yearCard(year: UnitYear, { tenantId, tabUrl }: { readonly tenantId: string; readonly tabUrl: TabUrl }): CardAnswer {
  const entries = [
    ...year.windows.map(({ name, months }) => ({ month: Math.min(...months), text: words.entry(words.months(months), name) })),
    ...year.entries.map((entry) => ({ month: entry.from.month, text: words.entry(words.span(entry.from, entry.to), entry.text) })),
  ].toSorted((left, right) => left.month - right.month);
  const reviews = year.reviews.map((review) => words.review(review.date ?? '', review.title, reviewStateText[review.state]));
  const summary = words.title(year.unit.name, year.year);
  const next = year.reviews[0];

  return fitting([300, 100], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [
        heading(cut(summary, 300)),
        section([strong(words.reviews), ...(reviews.length === 0 ? [quiet(words.noReviews)] : reviews.slice(0, MOST_LINES).map((text) => line(cut(text, limit))))]),
        ...(entries.length === 0 ? [] : [section([strong(words.routine), ...entries.slice(0, MOST_LINES).map(({ text }) => line(cut(text, limit)))])]),
      ],
      actions: next ? [openTab(readingCards.openTab, tabUrl({ tenantId, reviewId: next.id, itemId: null }))] : [],
      fallbackText: summary,
    }),
  }));
}
