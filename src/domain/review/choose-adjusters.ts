import type { LocalDate } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import { belongsTo } from '../unit/duty';
import type { Unit } from '../unit/unit';
import type { Adjusting, Review } from './review';

/** Adjusters beside the chair at most (decisions 18). */
const MOST_ADJUSTERS = 2;

/** Notes who adjusts these minutes: nobody to two people of the unit or of the meeting, by a day that has not passed. */
export function chooseAdjusters(review: Review, request: { readonly adjusting: Adjusting; readonly unit: Unit; readonly on: LocalDate }): Result<Review> {
  const { adjusting, unit, on } = request;
  const personIds = [...new Set(adjusting.personIds)];
  if (personIds.length > MOST_ADJUSTERS) {
    return refused('adjusters-too-many', { limit: MOST_ADJUSTERS });
  }
  if (personIds.some((personId) => !belongsTo(unit, personId, on) && !review.attendance.some((line) => line.personId === personId))) {
    return refused('attendee-unknown');
  }
  if (adjusting.date !== null && adjusting.date < on) {
    return refused('due-date-passed', { date: adjusting.date });
  }

  return accepted({ ...review, adjusting: { personIds, date: adjusting.date, place: adjusting.place.trim() } });
}
