import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import type { AttendanceRequest, ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import { markLeaving } from '../api/mark-leaving';
import { recordAttendance } from '../api/record-attendance';
import { useChange } from '../use-change';
import { AttendanceRow } from './attendance-row';
import { ChairChoice } from './chair-choice';
import { GuestForm } from './guest-form';
import { Sighting } from './sighting';

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
    save({ attendance: review.attendance.map((line) => (line.personId === changed.personId ? { ...asMark(changed), actingFor: changed.actingFor, absences: changed.absences } : asMark(line))) });
  }

  function leave(personId: string, isGone: boolean): void {
    void carryOut((api) => markLeaving(api, review.id, { personId, isGone }));
  }

  return (
    <div className={styles.whole}>
      {mayRecord && review.sightings.map((sighting) => <Sighting key={sighting.id} review={review} sighting={sighting} />)}
      <ul className={styles.list}>
        {review.attendance.map((line) => (
          <AttendanceRow key={line.personId} line={line} mayRecord={mayRecord} onChange={saveLine} onLeave={review.state === 'ongoing' ? (isGone) => leave(line.personId, isGone) : null} />
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

/** What Teams reports of the others meanwhile stays: only the changed line says its absences. */
function asMark({ personId, present, note }: AttendanceView): AttendanceRequest['attendance'][number] {
  return { personId, present, note };
}
