import { monthOf } from '../../domain/calendar/local-date';
import type { MeetingWindow } from '../../domain/routine/routine';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { isAhead, meetingRule } from './meeting-rule';

/** A meeting that is "at the latest in October" may be earlier, but one so many months before is hardly meant. */
const MOST_MONTHS_BEFORE_LATEST = 4;

/** A date outside the months that the routine names. */
export function windowWarnings(reading: ReviewReading): string[] {
  const { date } = reading.review;
  const window = meetingRule(reading)?.window;
  if (!isAhead(reading) || !date || !window || window.months.length === 0) {
    return [];
  }

  return window.latest ? latestWarnings(monthOf(date), window) : monthWarnings(monthOf(date), window);
}

function monthWarnings(month: number, { months, alternativeMonths, force }: MeetingWindow): string[] {
  const named = [...new Set([...months, ...alternativeMonths])].toSorted((left, right) => left - right);

  return named.includes(month) ? [] : [httpText.warnings.outsideWindow(named, force === 'shall')];
}

function latestWarnings(month: number, { months, force }: MeetingWindow): string[] {
  const latest = Math.max(...months);
  if (month > latest) {
    return [httpText.warnings.afterLatest(latest, force === 'shall')];
  }

  return latest - month > MOST_MONTHS_BEFORE_LATEST ? [httpText.warnings.longBeforeLatest(latest, latest - month)] : [];
}
