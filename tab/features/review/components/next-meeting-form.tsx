import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabFormalities } from '../../../../src/i18n/sv/tab-formalities';
import { useMe } from '../../unit/use-me';
import { planNext } from '../api/plan-next';
import { useChange } from '../use-change';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))', gap: tokens.spacingHorizontalM, '& input, & select': { minWidth: 0 } },
  shrinks: { minWidth: 0 },
  select: { minWidth: 0, maxWidth: '100%' },
  plan: { alignSelf: 'flex-start' },
});

/** Plans the next review from within this one: its day must be known, its time may be open. */
export function NextMeetingForm({ review, onDone }: { review: ReviewView; onDone?: () => void }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const types = useMe().data?.units.find((unit) => unit.id === review.unit.id)?.meetingTypes ?? [];
  const [chosenType, setChosenType] = useState<string | null>(null);
  const [date, setDate] = useState('');
  const [startTime, setStartTime] = useState('');
  const [place, setPlace] = useState(review.place);
  const meetingType = chosenType ?? types.find((type) => type.id !== review.meetingType)?.id ?? review.meetingType;

  async function plan(): Promise<void> {
    if (await carryOut((api) => planNext(api, review.id, { meetingType, date, startTime: startTime || null, place: place.trim() }))) {
      onDone?.();
    }
  }

  return (
    <div className={styles.form}>
      <Field className={styles.shrinks} label={tabFormalities.meetingType}>
        <Select className={styles.shrinks} select={{ className: styles.select }} value={meetingType} onChange={(_event, { value }) => setChosenType(value)}>
          {types.map((type) => (
            <option key={type.id} value={type.id}>
              {type.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field label={tabFormalities.date} required>
          <Input type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
        </Field>
        <Field label={tabFormalities.time} hint={tabFormalities.timeHint}>
          <Input type="time" value={startTime} onChange={(_event, { value }) => setStartTime(value)} />
        </Field>
        <Field label={tabFormalities.place}>
          <Input value={place} maxLength={200} onChange={(_event, { value }) => setPlace(value)} />
        </Field>
      </div>
      <Button className={styles.plan} disabledFocusable={isBusy || date === ''} onClick={() => void plan()}>
        {tabFormalities.planNext}
      </Button>
    </div>
  );
}
