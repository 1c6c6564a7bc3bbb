import { accepted, refused, type Result } from '../result';
import type { Absence, Attendance, Review } from './review';

/** What the secretary says of one person; `name` and `role` only for a guest, who is nobody in the unit (U-16). What is left out stays. */
export interface AttendanceMark {
  readonly personId: string;
  readonly present: boolean;
  readonly note: string;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  /** "tjänstgör för …" (practice C.2); '' for nobody. */
  readonly actingFor?: string | undefined;
  readonly absences?: readonly Absence[] | undefined;
}

/** Somebody of the unit who may be put on the list. */
export interface UnitMember {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
}

/**
 * Marks who is there. Somebody of the unit, or a guest with a name, is put on the list where they are not; anybody else is refused.
 * `chairId` names who chairs the meeting in the holder's place (null: the holder; left out: as before), and must be present.
 */
export function recordAttendance(
  review: Review,
  request: { readonly attendance: readonly AttendanceMark[]; readonly confirmed: boolean; readonly chairId?: string | null | undefined },
  unitMembers: readonly UnitMember[],
): Result<Review> {
  const marks = new Map(request.attendance.map((mark) => [mark.personId, mark]));
  const listed = review.attendance.map((line): Attendance => marked(line, marks.get(line.personId)));
  const newMarks = request.attendance.filter((mark) => !review.attendance.some((line) => line.personId === mark.personId));
  const added = newMarks.map((mark) => newLine(mark, unitMembers));
  if (added.some((line) => line === null)) {
    return refused('attendee-unknown');
  }
  const attendance = [...listed, ...added.filter((line) => line !== null)];
  const next: Review = {
    ...review,
    attendance,
    sightings: review.sightings.filter(({ personId }) => personId === null || !attendance.some((line) => line.personId === personId && line.present)),
    attendanceConfirmed: request.confirmed,
    chairId: request.chairId === undefined ? review.chairId : request.chairId,
  };

  return next.chairId !== null && !isPresent(next, next.chairId) ? refused('chair-absent') : accepted(next);
}

/** Whether the person is marked as present and has not gone by the secretary's word; somebody not on the list is not. What Teams saw does not count. */
export function isPresent(review: Pick<Review, 'attendance'>, personId: string): boolean {
  return review.attendance.some((line) => line.personId === personId && line.present && !line.absences.some((absence) => absence.source === 'secretary' && absence.to === null));
}

function marked(line: Attendance, mark: AttendanceMark | undefined): Attendance {
  return mark ? { ...line, present: mark.present, note: mark.note, actingFor: mark.actingFor ?? line.actingFor, absences: mark.absences ?? line.absences } : line;
}

function newLine(mark: AttendanceMark, unitMembers: readonly UnitMember[]): Attendance | null {
  const member = unitMembers.find(({ personId }) => personId === mark.personId);
  const name = member?.name ?? mark.name?.trim() ?? '';
  const { personId, present, note } = mark;

  return name === '' ? null : { personId, name, role: member?.role ?? mark.role?.trim() ?? '', present, note, actingFor: mark.actingFor?.trim() ?? '', absences: mark.absences ?? [] };
}
