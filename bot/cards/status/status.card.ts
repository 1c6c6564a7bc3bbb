import { minutesDraftOf } from '../../../src/domain/document/review-document';
import { missingIn } from '../../../src/domain/agenda/missing-in-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import { localDateOf } from '../../../src/domain/calendar/local-date';
import { bearersOf, type Duty } from '../../../src/domain/unit/duty';
import { readingCards } from '../../../src/i18n/sv/reading-cards';
import { missingText } from '../../../src/i18n/sv/statements';
import { reviewStateText } from '../../../src/i18n/sv/states';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import type { CardAnswer } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { adaptiveCard, fitting, heading, line, openTab, quiet, section } from '../elements';
import { cut } from '../plain-text';

const MOST_LINES = 25;
const words = readingCards.status;

/** How far the review has come, and what is missing before the next step, each with who does it. */
export function statusCard({ reading, tenantId, tabUrl }: CardContext): CardAnswer {
  const { review } = reading;
  const lines = missingLines(reading);
  const summary = words.summary(reviewStateText[review.state], lines.length);
  const more = lines.length - MOST_LINES;

  return fitting([300, 120], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [
        heading(cut(review.title, 300)),
        quiet(words.state(reviewStateText[review.state])),
        section([...(lines.length === 0 ? [line(words.nothing)] : lines.slice(0, MOST_LINES).map((text) => line(cut(text, limit)))), ...(more > 0 ? [quiet(words.more(more))] : [])]),
      ],
      actions: [openTab(readingCards.openTab, tabUrl({ tenantId, reviewId: review.id, itemId: null }))],
      fallbackText: summary,
    }),
  }));
}

function missingLines(reading: ReviewReading): readonly string[] {
  const { review } = reading;
  const by = (duty: Duty) => who(reading, duty);

  switch (review.state) {
    case 'planned':
      return [words.prepare(by('coordinator'))];
    case 'preparing':
      return [...(review.date === null ? [words.date(by('coordinator'))] : []), words.summons(by('coordinator'))];
    case 'summoned':
      return [...(review.briefing ? [] : [words.briefing(by('coordinator'))]), words.start(by('secretary'))];
    case 'ongoing':
      return [...itemLines(reading), ...(review.attendanceConfirmed ? [] : [words.attendance(by('secretary'))]), words.close(by('secretary'))];
    case 'adjourned':
      return [words.resume(by('secretary'), review.continuesOn)];
    case 'closed':
      return [...(minutesDraftOf(review)?.state === 'stored' ? [] : [words.draft]), ...itemLines(reading)];
    case 'cancelled':
      return [];
  }
}

/** Item by item what the minutes need; of a sekretess item its number alone says nothing of what it is about. */
function itemLines(reading: ReviewReading): readonly string[] {
  const { review, routine } = reading;

  return review.items.flatMap((item) => {
    const missing = missingIn(item, { conclusions: routine.record.conclusions, judgement: review.pinned?.judgement ?? routine.judgement });

    return missing.length === 0 ? [] : [words.item(itemNumber(review, item), missing.map((part) => missingText[part]), who(reading, missing.includes('decision') && missing.length === 1 ? 'decisionMaker' : 'secretary'))];
  });
}

function who(reading: ReviewReading, duty: Duty): string | null {
  const bearer = bearersOf(duty, reading.level, reading.unit, localDateOf(reading.now))[0];

  return bearer ? nameIn(reading, bearer.personId) : null;
}
