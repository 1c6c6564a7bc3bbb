import type { AgendaItem } from '../agenda/agenda-item';
import { pinFiles } from '../briefing/pin-files';
import { addDays, daysBetween, localDateOf } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import type { MeetingType, Sending } from '../routine/routine';
import type { PinnedEdition, Review, Sent } from './review';

/** The kallelse goes out: the agenda gets its numbers and the review keeps the routine's edition from now on (K-67, decisions 29). */
export function sendSummons(
  review: Review,
  by: { readonly personId: string; readonly now: Date; readonly pinned: PinnedEdition; readonly sending: Sending | null },
): Result<Review> {
  if (review.date === null) {
    return refused('date-missing');
  }
  if (review.items.length === 0) {
    return refused('agenda-empty');
  }

  return accepted({
    ...review,
    state: 'summoned',
    pinned: by.pinned,
    summons: sent(review.date, by),
    briefingFolder: pinFiles(review),
    items: review.items.map((item, index) => ({ ...item, number: index + 1, version: item.version + 1 })),
  });
}

/** The underlag goes out; what comes after it is marked as late (U-83, decisions 7). May be sent again: the first day stands. */
export function sendBriefingMaterial(review: Review, by: { readonly personId: string; readonly now: Date; readonly sending: Sending | null }): Result<Review> {
  if (review.date === null) {
    return refused('date-missing');
  }
  const briefing = review.briefing ?? sent(review.date, by);

  return accepted({ ...review, briefing, briefingFolder: pinFiles(review), items: review.briefing || briefing.daysLate === 0 ? review.items : review.items.map(withLateMaterial) });
}

/** The routine's rule for a sending at this level; null where it names none. */
export function sendingOf(meetingType: MeetingType, what: Sending['what'], level: string): Sending | null {
  return meetingType.sendings.find((sending) => sending.what === what && (sending.levels === null || sending.levels.includes(level))) ?? null;
}

/** The last day on which it is sent in time: whole calendar days before the meeting, Europe/Stockholm (decisions 7). */
export function latestDay(date: string, sending: Sending | null): string | null {
  return sending?.daysBefore ? addDays(date, -sending.daysBefore) : null;
}

function withLateMaterial(item: AgendaItem): AgendaItem {
  return item.briefingMaterial.length === 0 ? item : { ...item, briefingMaterial: item.briefingMaterial.map((material) => ({ ...material, late: true })), version: item.version + 1 };
}

function sent(date: string, by: { readonly personId: string; readonly now: Date; readonly sending: Sending | null }): Sent {
  const latest = latestDay(date, by.sending);

  return {
    at: by.now.toISOString(),
    by: by.personId,
    daysLate: latest === null ? 0 : Math.max(0, daysBetween(latest, localDateOf(by.now))),
  };
}
