import { monthOf } from '../../domain/calendar/local-date';
import { appointed } from '../../domain/unit/duty';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { roleNameOf } from './present-names';

/** What stands above the agenda: a warning, never a lock (decisions 5, 7). Late sendings stay; the rest ends with the meeting. */
export function warningsOf(reading: ReviewReading): string[] {
  const { review } = reading;
  const texts = httpText.warnings;
  const isAhead = review.state === 'planned' || review.state === 'preparing' || review.state === 'summoned';

  return [
    ...(isAhead ? [...outsideWindow(reading), ...vacantRoles(reading)] : []),
    ...(review.summons && review.summons.daysLate > 0 ? [texts.summonsLate(review.summons.daysLate)] : []),
    ...(review.briefing && review.briefing.daysLate > 0 ? [texts.briefingLate(review.briefing.daysLate)] : []),
  ];
}

function outsideWindow(reading: ReviewReading): string[] {
  const { date } = reading.review;
  const window = ruleOf(reading)?.window;
  if (!date || !window || window.months.length === 0) {
    return [];
  }
  const month = monthOf(date);
  const isInside = window.latest ? month <= Math.max(...window.months) : window.months.includes(month);

  return isInside ? [] : [httpText.warnings.outsideWindow(window.months, window.force === 'shall')];
}

function vacantRoles(reading: ReviewReading): string[] {
  const { date } = reading.review;
  if (!date) {
    return [];
  }

  return (ruleOf(reading)?.attend.must ?? [])
    .filter((role) => appointed(reading.unit, role, date).length === 0)
    .map((role) => httpText.warnings.roleVacant(roleNameOf(reading, role).toLowerCase()));
}

function ruleOf({ routine, review }: ReviewReading) {
  return routine.meetingTypes[review.meetingType]?.levels[review.level];
}
