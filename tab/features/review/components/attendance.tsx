import { Button, makeStyles } from '@fluentui/react-components';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import { recordAttendance } from '../api/record-attendance';
import { useChange } from '../use-change';
import { AttendanceRow } from './attendance-row';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  confirm: { alignSelf: 'flex-start' },
});

/** Who is here: every mark is saved at once, and the secretary confirms the list. */
export function Attendance({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const mayRecord = review.me.may.includes('record-attendance');

  function save(attendance: readonly AttendanceView[], confirmed: boolean): void {
    const lines = attendance.map(({ personId, present, note }) => ({ personId, present, note }));
    void carryOut((api) => recordAttendance(api, review.id, { attendance: lines, confirmed }));
  }

  function saveLine(changed: AttendanceView): void {
    save(
      review.attendance.map((line) => (line.personId === changed.personId ? changed : line)),
      review.attendanceConfirmed,
    );
  }

  return (
    <>
      <ul className={styles.list}>
        {review.attendance.map((line) => (
          <AttendanceRow key={line.personId} line={line} mayRecord={mayRecord} onChange={saveLine} />
        ))}
      </ul>
      {mayRecord && !review.attendanceConfirmed && (
        <Button className={styles.confirm} disabledFocusable={isBusy} onClick={() => save(review.attendance, true)}>
          {tabReview.attendance.confirm}
        </Button>
      )}
    </>
  );
}
