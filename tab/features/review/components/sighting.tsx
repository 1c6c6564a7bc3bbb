import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabAttendance } from '../../../../src/i18n/sv/tab-attendance';
import { settleSighting } from '../api/settle-sighting';
import { useChange } from '../use-change';

type SightingView = ReviewView['sightings'][number];

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  legend: { padding: 0, float: 'left', width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  people: { display: 'flex', flexDirection: 'column', clear: 'both' },
});

/** Somebody or a room that Teams saw: who is it? The answer marks them as present. */
export function Sighting({ review, sighting }: { review: ReviewView; sighting: SightingView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [guest, setGuest] = useState('');
  const { personId } = sighting;

  function settle(personIds: readonly string[], guestName = ''): void {
    void carryOut((api) => settleSighting(api, review.id, sighting.id, { personIds, guest: guestName }));
  }

  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{personId === null ? tabAttendance.room(sighting.name) : tabAttendance.cameIn(sighting.name)}</legend>
      {personId === null && (
        <div className={styles.people}>
          {review.attendance.map((line) => (
            <Checkbox key={line.personId} label={line.name} checked={chosen.includes(line.personId)} onChange={(_event, { checked }) => setChosen(checked === true ? [...chosen, line.personId] : chosen.filter((one) => one !== line.personId))} />
          ))}
          <Input size="small" aria-label={tabAttendance.guest} placeholder={tabAttendance.guest} value={guest} maxLength={200} onChange={(_event, { value }) => setGuest(value)} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy || (personId === null && chosen.length === 0 && guest.trim() === '')} onClick={() => (personId === null ? settle(chosen, guest.trim()) : settle([personId]))}>
          {personId === null ? tabAttendance.settle : tabAttendance.isPresent}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => settle([])}>
          {tabAttendance.nobody}
        </Button>
      </div>
    </fieldset>
  );
}
