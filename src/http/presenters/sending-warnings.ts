import { daysBetween, localDateOf, yearOf } from '../../domain/calendar/local-date';
import { latestDay, sendingOf } from '../../domain/review/send';
import type { Sending } from '../../domain/routine/routine';
import { definiteRole } from '../../i18n/sv/definite-role';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { isAhead } from './meeting-rule';
import { roleNameOf } from './present-names';

const texts = httpText.warnings;

/** What was sent late stays; what is not sent though its day has passed; the minutes' own last day once the meeting has ended (K-46, K-63). */
export function sendingWarnings(reading: ReviewReading): string[] {
  const { summons, briefing, state } = reading.review;

  return [
    ...(summons ? late(summons.daysLate, texts.summonsLate) : missing(reading, 'summons', texts.summonsMissing)),
    ...(briefing ? late(briefing.daysLate, texts.briefingLate) : missing(reading, 'briefing-material', texts.briefingMissing)),
    ...(state === 'closed' ? minutesDeadline(reading) : []),
  ];
}

function late(days: number, text: (days: number) => string): string[] {
  return days > 0 ? [text(days)] : [];
}

function missing(reading: ReviewReading, what: Sending['what'], text: (latest: string, days: number, isRequired: boolean) => string): string[] {
  const { date } = reading.review;
  const sending = ruleFor(reading, what);
  const latest = date && latestDay(date, sending);
  if (!isAhead(reading) || !sending || !latest) {
    return [];
  }
  const days = daysBetween(latest, localDateOf(reading.now));

  return days > 0 ? [text(latest, days, sending.force === 'shall')] : [];
}

function minutesDeadline(reading: ReviewReading): string[] {
  const { date } = reading.review;
  const sending = ruleFor(reading, 'minutes');
  if (!date || !sending?.latest) {
    return [];
  }
  const latest = `${yearOf(date)}-${sending.latest}`;
  const days = daysBetween(localDateOf(reading.now), latest);
  const to = receiver(sending, reading);

  return [days < 0 ? texts.minutesLate(latest, to, -days) : texts.minutesDue(latest, to, days)];
}

/** "miljöchefen", of `central.miljochef`. */
function receiver({ to }: Sending, reading: ReviewReading): string | null {
  return to && definiteRole(roleNameOf(reading, to.split('.').at(-1) ?? to).toLowerCase());
}

function ruleFor({ routine, review }: ReviewReading, what: Sending['what']): Sending | null {
  const meetingType = routine.meetingTypes[review.meetingType];

  return meetingType ? sendingOf(meetingType, what, review.level) : null;
}
