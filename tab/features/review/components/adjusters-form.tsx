import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabFormalities } from '../../../../src/i18n/sv/tab-formalities';
import { chooseAdjusters } from '../api/choose-adjusters';
import { useChange } from '../use-change';

/** Justerare beside the chair at most. */
const MOST = 2;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM, minWidth: 0 },
  people: { display: 'flex', flexDirection: 'column' },
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))', gap: tokens.spacingHorizontalM, '& input': { minWidth: 0 } },
  save: { alignSelf: 'flex-start' },
});

/** Who adjusts the minutes, when and where; and where the meeting itself is held. */
export function AdjustersForm({ review, onDone }: { review: ReviewView; onDone?: () => void }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [personIds, setPersonIds] = useState<readonly string[]>(() => review.adjusters.map((person) => person.personId));
  const [date, setDate] = useState(review.adjusting.date ?? '');
  const [place, setPlace] = useState(review.adjusting.place);
  const [meetingPlace, setMeetingPlace] = useState(review.place);
  const candidates = review.attendance.filter((line) => line.present && line.personId !== review.chair?.personId);

  async function save(): Promise<void> {
    const isDone = await carryOut((api) => chooseAdjusters(api, review.id, { personIds: [...personIds], date: date || null, place: place.trim(), meetingPlace: meetingPlace.trim() }));
    if (isDone) {
      onDone?.();
    }
  }

  return (
    <div className={styles.form}>
      <div className={styles.people} role="group" aria-label={tabFormalities.adjusters}>
        {candidates.map((line) => (
          <Checkbox
            key={line.personId}
            label={line.name}
            checked={personIds.includes(line.personId)}
            disabled={personIds.length >= MOST && !personIds.includes(line.personId)}
            onChange={(_event, { checked }) => setPersonIds(checked === true ? [...personIds, line.personId] : personIds.filter((one) => one !== line.personId))}
          />
        ))}
      </div>
      <div className={styles.row}>
        <Field label={tabFormalities.adjustingDate}>
          <Input type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
        </Field>
        <Field label={tabFormalities.adjustingPlace}>
          <Input value={place} maxLength={200} onChange={(_event, { value }) => setPlace(value)} />
        </Field>
        <Field label={tabFormalities.meetingPlace}>
          <Input value={meetingPlace} maxLength={200} onChange={(_event, { value }) => setMeetingPlace(value)} />
        </Field>
      </div>
      <Button className={styles.save} disabledFocusable={isBusy} onClick={() => void save()}>
        {tabFormalities.saveAdjusters}
      </Button>
    </div>
  );
}
