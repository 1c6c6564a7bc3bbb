import { isEnded, type AgendaItem } from '../../domain/agenda/agenda-item';
import { itemNumber } from '../../domain/agenda/find-item';
import { nextItem } from '../../domain/agenda/open-item';
import { localDateOf } from '../../domain/calendar/local-date';
import { conflictOfDecider } from '../../domain/decision/conflict-of-decider';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { presentConflictAdvice } from './present-conflict-advice';
import { bearer, nameOf } from './present-names';
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
  const advice = presentConflictAdvice(item, reading);
  if (advice) {
    return { text: advice, verb: null };
  }
  if (!hasProposal && may.includes('propose')) {
    return { text: texts.write(number), verb: null };
  }
  if (hasProposal && may.includes('answer') && !hasAnswered) {
    return { text: texts.answer(number), verb: null };
  }

  return hasProposal ? { text: texts.waiting.by(texts.waiting.decide(number), deciderName(reading, item)), verb: null } : { text: texts.itemGoesOn(number), verb: null };
}

/** Whose decision the item waits for: whoever was given it, a deputy where the decision-maker has jäv; null where nobody there can decide. */
function deciderName(reading: ReviewReading, item: AgendaItem): string | null {
  const conflict = conflictOfDecider(reading.review, item, { ...reading, on: localDateOf(reading.now) });
  const inPlace = item.handover?.personId ?? conflict?.deputies[0];
  if (inPlace !== undefined) {
    return nameOf(reading, inPlace);
  }

  return conflict ? null : (bearer(reading, 'decisionMaker')?.name ?? null);
}
