import type { ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import { Disclosure } from '../../../components/disclosure';
import { Surface } from '../../../components/surface';
import { Attendance } from './attendance';

/** Attendance folded to one line; open for the one who has to confirm it. */
export function AttendanceSurface({ review }: { review: ReviewView }) {
  if (review.attendance.length === 0) {
    return null;
  }
  const present = review.attendance.filter((line) => line.present).length;
  const state = review.attendanceConfirmed ? tabReview.attendance.confirmed : tabReview.attendance.notConfirmed;
  const isMine = review.me.may.includes('record-attendance') && !review.attendanceConfirmed;

  return (
    <Surface>
      <Disclosure id="attendance" title={tabReview.attendance.title} hint={`${tabReview.attendance.count(present, review.attendance.length)} · ${state.toLowerCase()}`} isOpen={isMine && review.nextStep.verb === 'record-attendance'}>
        <Attendance review={review} />
      </Disclosure>
    </Surface>
  );
}
