import type { Attendance, Review } from './review';

/** Marks who is there; only people on the list can be marked. Confirmed once more each time it is changed. */
export function recordAttendance(
  review: Review,
  request: { readonly attendance: readonly { readonly personId: string; readonly present: boolean; readonly note: string }[]; readonly confirmed: boolean },
): Review {
  const marks = new Map(request.attendance.map((mark) => [mark.personId, mark]));
  const attendance = review.attendance.map((line): Attendance => {
    const mark = marks.get(line.personId);

    return mark ? { ...line, present: mark.present, note: mark.note } : line;
  });

  return { ...review, attendance, attendanceConfirmed: request.confirmed };
}

/** Whether the person is marked as present; somebody not on the list is not. */
export function isPresent(review: Review, personId: string): boolean {
  return review.attendance.some((line) => line.personId === personId && line.present);
}
