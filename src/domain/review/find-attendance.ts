import { accepted, refused, type Result } from '../result';
import type { Attendance, Review } from './review';

/** The person's line on the attendance list, or the refusal `attendee-unknown`. */
export function findAttendance(review: Review, personId: string): Result<Attendance> {
  const line = review.attendance.find((candidate) => candidate.personId === personId);

  return line ? accepted(line) : refused('attendee-unknown');
}
