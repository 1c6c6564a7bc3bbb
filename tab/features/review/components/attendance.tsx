import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import type { AttendanceRequest, ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import { recordAttendance } from '../api/record-attendance';
import { useChange } from '../use-change';
import { AttendanceRow } from './attendance-row';
import { ChairChoice } from './chair-choice';
import { GuestForm } from './guest-form';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  confirm: { alignSelf: 'flex-start' },
});

/** Who is here and who chairs: every mark is saved at once, and the secretary confirms the list. */
export function Attendance({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const mayRecord = review.me.may.includes('record-attendance');

  function save(change: Partial<AttendanceRequest>): void {
    const attendance = review.attendance.map(asMark);
    void carryOut((api) => recordAttendance(api, review.id, { attendance, confirmed: review.attendanceConfirmed, ...change }));
  }

  function saveLine(changed: AttendanceView): void {
    save({ attendance: review.attendance.map((line) => asMark(line.personId === changed.personId ? changed : line)) });
  }

  return (
    <div className={styles.whole}>
      <ul className={styles.list}>
        {review.attendance.map((line) => (
          <AttendanceRow key={line.personId} line={line} mayRecord={mayRecord} onChange={saveLine} />
        ))}
      </ul>
      {mayRecord && <ChairChoice review={review} onChoose={(chairId) => save({ chairId })} />}
      {mayRecord && <GuestForm onAdd={(guest) => save({ attendance: [...review.attendance.map(asMark), guest] })} />}
      {mayRecord && !review.attendanceConfirmed && (
        <Button className={styles.confirm} disabledFocusable={isBusy} onClick={() => save({ confirmed: true })}>
          {tabReview.attendance.confirm}
        </Button>
      )}
    </div>
  );
}

function asMark({ personId, present, note }: AttendanceView): AttendanceRequest['attendance'][number] {
  return { personId, present, note };
}
