import { findAttendance } from './find-attendance';
import { accepted, type Result } from '../result';
import type { Attendance, Review } from './review';

/** The secretary notes that somebody goes or comes back, at this moment; that they are there also ends what Teams saw. Said twice it is one. */
export function markLeaving(review: Review, personId: string, request: { readonly isGone: boolean; readonly now: Date }): Result<Review> {
  const found = findAttendance(review, personId);
  if (!found.ok) {
    return found;
  }
  const line = found.value;
  const at = request.now.toISOString();
  const isOut = line.absences.some((absence) => absence.to === null && (absence.source === 'secretary' || !request.isGone));
  if (isOut === request.isGone) {
    return accepted(review);
  }

  return accepted(withAbsences(review, line, request.isGone ? gone(line, at) : line.absences.map((absence) => (absence.to === null ? { ...absence, to: at } : absence))));
}

/** Where Teams has seen them go already, that moment stands. */
function gone(line: Attendance, at: string): Attendance['absences'] {
  const open = line.absences.find((absence) => absence.to === null);

  return open ? line.absences.map((absence) => (absence === open ? { ...absence, source: 'secretary' } : absence)) : [...line.absences, { from: at, to: null, source: 'secretary' }];
}

function withAbsences(review: Review, line: Attendance, absences: Attendance['absences']): Review {
  return { ...review, attendance: review.attendance.map((candidate) => (candidate === line ? { ...line, absences } : candidate)) };
}
