import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import { tabReview } from '../../../../src/i18n/sv/tab-review';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXXS },
  readable: { paddingBlock: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { marginLeft: '32px' },
});

interface AttendanceRowProps {
  line: AttendanceView;
  mayRecord: boolean;
  onChange: (line: AttendanceView) => void;
}

export function AttendanceRow({ line, mayRecord, onChange }: AttendanceRowProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);

  function saveNote(): void {
    if (typed !== null && typed !== line.note) {
      onChange({ ...line, note: typed });
    }
    setTyped(null);
  }

  if (!mayRecord) {
    const words = [line.present ? tabReview.attendance.present : tabReview.attendance.absent, ...(line.note ? [line.note] : [])].join(', ');

    return (
      <li className={styles.readable}>
        {line.name} <span className={styles.quiet}>{words}</span>
      </li>
    );
  }

  return (
    <li className={styles.row}>
      <Checkbox label={line.name} checked={line.present} onChange={(_event, data) => onChange({ ...line, present: data.checked === true })} />
      {(typed !== null || line.note !== '' || !line.present) && (
        <Input
          className={styles.note}
          size="small"
          appearance="underline"
          value={typed ?? line.note}
          placeholder={tabReview.attendance.notePlaceholder}
          aria-label={tabReview.attendance.note(line.name)}
          onChange={(_event, data) => setTyped(data.value)}
          onBlur={saveNote}
        />
      )}
    </li>
  );
}
