import type { AttendanceView } from '../../contracts/agenda-item';
import type { Attendance, Review } from '../../domain/review/review';
import { timeInMeeting } from '../../domain/review/time-in-meeting';
import { presenceText } from '../../i18n/sv/attendance';

/** A line of the attendance list, with what the minutes say of the person's time in the meeting. */
export function presentAttendance(line: Attendance, { review, now }: { readonly review: Review; readonly now: Date }): AttendanceView {
  return { ...line, absences: [...line.absences], paragraphs: presenceText(timeInMeeting(line, review, review.closedAt ?? now.toISOString())) };
}
