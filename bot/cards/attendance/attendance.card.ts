import { timeInMeeting } from '../../../src/domain/review/time-in-meeting';
import { presenceText } from '../../../src/i18n/sv/attendance';
import { readingCards } from '../../../src/i18n/sv/reading-cards';
import type { CardAnswer, CardElement } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { adaptiveCard, fitting, heading, line, openTab, quiet, section, strong } from '../elements';
import { cut } from '../plain-text';

const MOST_LINES = 60;

/** Who is there and since when not, as the list stands now. */
export function attendanceCard(context: CardContext): CardAnswer {
  const { review, now } = context.reading;
  const words = readingCards.attendance;
  const there = review.attendance.filter((entry) => entry.present);
  const away = review.attendance.filter((entry) => !entry.present);
  const summary = words.summary(there.length, review.attendance.length);
  const text = (entry: (typeof there)[number], limit: number) =>
    cut([nameIn(context.reading, entry.personId), presenceText(timeInMeeting(entry, review, review.closedAt ?? now.toISOString()))].filter((part) => part !== '').join(': '), limit);
  const part = (title: string, entries: typeof there, limit: number): readonly CardElement[] =>
    entries.length === 0 ? [] : [section([strong(title), ...entries.slice(0, MOST_LINES).map((entry) => line(text(entry, limit)))])];

  return fitting([200, 80], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [
        heading(summary),
        ...(review.attendance.length === 0 ? [line(words.notYet)] : [quiet(review.attendanceConfirmed ? words.confirmed : words.notConfirmed)]),
        ...part(words.there, there, limit),
        ...part(words.away, away, limit),
      ],
      actions: [openTab(readingCards.openTab, context.tabUrl({ tenantId: context.tenantId, reviewId: review.id, itemId: null }))],
      fallbackText: summary,
    }),
  }));
}
