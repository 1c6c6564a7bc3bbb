import { accepted, refused, type Result } from '../result';
import { recordAttendance, type UnitMember } from './attendance';
import type { Review } from './review';

/** What a sighting turned out to be: people who sit in a room, a guest, or nobody to minute. */
export interface SightingAnswer {
  readonly personIds: readonly string[];
  /** The guest's name; '' where it is none. */
  readonly guest: string;
}

/** The secretary says who a room or an unknown participant is; those people are marked as present and the question is gone. */
export function settleSighting(review: Review, sightingId: string, request: { readonly answer: SightingAnswer; readonly guestId: string; readonly unitMembers: readonly UnitMember[] }): Result<Review> {
  const { answer, guestId, unitMembers } = request;
  if (!review.sightings.some(({ id }) => id === sightingId)) {
    return isOnList(review, answer) ? accepted(review) : refused('sighting-unknown');
  }
  const rest = { ...review, sightings: review.sightings.filter(({ id }) => id !== sightingId) };
  const known = answer.personIds.map((personId) => ({ personId, present: true, note: review.attendance.find((line) => line.personId === personId)?.note ?? '' }));
  const guest = answer.guest.trim() === '' ? [] : [{ personId: guestId, present: true, note: '', name: answer.guest }];

  return recordAttendance(rest, { attendance: [...known, ...guest], confirmed: review.attendanceConfirmed }, unitMembers);
}

/** Whether all that is answered stands on the list already, so that the same answer again changes nothing. */
function isOnList(review: Review, { personIds, guest }: SightingAnswer): boolean {
  const there = review.attendance.filter((line) => line.present);
  const name = guest.trim();

  return personIds.every((personId) => there.some((line) => line.personId === personId)) && (name === '' || there.some((line) => line.name === name));
}
