import { isEnded, type AgendaItem } from '../../domain/agenda/agenda-item';
import { itemNumber } from '../../domain/agenda/find-item';
import { nextItem } from '../../domain/agenda/open-item';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { bearer } from './present-names';
import { mine, waiting, type NextStep } from './step';

const texts = httpText.nextStep;

/** The next step while the meeting is held: the item in hand first, then the next one, then the attendance and the close. */
export function nextStepInMeeting(reading: ReviewReading): NextStep {
  const { review } = reading;
  const inHand = review.items.find((item) => item.id === review.openItemId);
  if (inHand && inHand.kind !== 'formalia' && !isEnded(inHand)) {
    return withItemInHand(reading, inHand);
  }

  const next = nextItem(review) ?? review.items.find((item) => item.kind !== 'formalia' && !isEnded(item));
  if (next) {
    return mine(reading, 'open-item', texts.openItem(itemNumber(review, next))) ?? waiting(reading, 'secretary', texts.waiting.openItem);
  }
  const attendance = review.attendanceConfirmed ? null : mine(reading, 'record-attendance', texts.confirmAttendance);

  return attendance ?? mine(reading, 'close', texts.close) ?? waiting(reading, 'secretary', texts.waiting.close);
}

/** Deciding, answering and writing are the item's own buttons: the step says which, without a verb of the review. */
function withItemInHand(reading: ReviewReading, item: AgendaItem): NextStep {
  const number = itemNumber(reading.review, item);
  const may = reading.may.items[item.id] ?? [];
  const hasProposal = (item.proposal?.clauses.length ?? 0) > 0;
  const hasAnswered = item.answers.some((answer) => answer.personId === reading.principal?.personId);

  if (hasProposal && may.includes('decide')) {
    return { text: texts.decide(number), verb: null };
  }
  if (!hasProposal && may.includes('propose')) {
    return { text: texts.write(number), verb: null };
  }
  if (hasProposal && may.includes('answer') && !hasAnswered) {
    return { text: texts.answer(number), verb: null };
  }

  return hasProposal ? { text: texts.waiting.by(texts.waiting.decide(number), bearer(reading, 'decisionMaker')?.name ?? null), verb: null } : { text: texts.itemGoesOn(number), verb: null };
}
