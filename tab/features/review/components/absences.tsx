import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import { timeOfDay } from '../../../../src/i18n/format';
import { tabAttendance } from '../../../../src/i18n/sv/tab-attendance';

type Absence = AttendanceView['absences'][number];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginLeft: '32px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AbsencesProps {
  line: AttendanceView;
  onChange: (line: AttendanceView) => void;
  onBack: (() => void) | null;
}

/** Who is gone since when; what Teams saw is only proposed, to note or to take away. */
export function Absences({ line, onChange, onBack }: AbsencesProps) {
  const styles = useStyles();

  function replace(absence: Absence, by: readonly Absence[]): void {
    onChange({ ...line, absences: line.absences.flatMap((one) => (one === absence ? by : [one])) });
  }

  return line.absences.map((absence) => {
    if (absence.source === 'teams') {
      return (
        <div key={absence.from} className={styles.row}>
          {tabAttendance.seenAway(timeOfDay(absence.from), absence.to && timeOfDay(absence.to))}
          <Button size="small" appearance="subtle" aria-label={tabAttendance.keepNamed(line.name)} onClick={() => replace(absence, [{ ...absence, source: 'secretary' }])}>
            {tabAttendance.keep}
          </Button>
          <Button size="small" appearance="subtle" aria-label={tabAttendance.dismissNamed(line.name)} onClick={() => replace(absence, [])}>
            {tabAttendance.dismiss}
          </Button>
        </div>
      );
    }

    return absence.to === null ? (
      <div key={absence.from} className={styles.row}>
        {tabAttendance.goneSince(timeOfDay(absence.from))}
        {onBack && (
          <Button size="small" appearance="subtle" aria-label={tabAttendance.backNamed(line.name)} onClick={onBack}>
            {tabAttendance.back}
          </Button>
        )}
      </div>
    ) : null;
  });
}
