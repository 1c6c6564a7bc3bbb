import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import { tabAttendance } from '../../../../src/i18n/sv/tab-attendance';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import { Absences } from './absences';
import { AttendanceMenu } from './attendance-menu';
import { AttendanceText } from './attendance-text';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXXS },
  first: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  readable: { paddingBlock: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  under: { marginLeft: '32px' },
});

interface AttendanceRowProps {
  line: AttendanceView;
  mayRecord: boolean;
  onChange: (line: AttendanceView) => void;
  /** The person goes, or is back, at this moment; null while no meeting is held. */
  onLeave: ((isGone: boolean) => void) | null;
}

/** One person: there or not, for whom, what was noted. What is seldom needed is in the row's menu. */
export function AttendanceRow({ line, mayRecord, onChange, onLeave }: AttendanceRowProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState<'note' | 'actingFor' | null>(null);

  if (!mayRecord) {
    const said = line.paragraphs || [line.actingFor && tabAttendance.actsFor(line.actingFor), line.note].filter(Boolean).join(', ');
    const words = [line.present ? tabReview.attendance.present : tabReview.attendance.absent, ...(said ? [said] : [])].join(', ');

    return (
      <li className={styles.readable}>
        {line.name} <span className={styles.quiet}>{words}</span>
      </li>
    );
  }

  return (
    <li className={styles.row}>
      <div className={styles.first}>
        <Checkbox label={line.name} checked={line.present} onChange={(_event, data) => onChange({ ...line, present: data.checked === true })} />
        <AttendanceMenu line={line} onLeave={onLeave} onWrite={setAsked} />
      </div>
      <Absences line={line} onChange={onChange} onBack={onLeave && (() => onLeave(false))} />
      {(asked === 'actingFor' || line.actingFor !== '') && (
        <AttendanceText label={tabAttendance.actingFor(line.name)} placeholder={tabAttendance.actingForPlaceholder} value={line.actingFor} onSave={(actingFor) => onChange({ ...line, actingFor })} />
      )}
      {(asked === 'note' || line.note !== '' || !line.present) && (
        <AttendanceText label={tabReview.attendance.note(line.name)} placeholder={tabReview.attendance.notePlaceholder} value={line.note} onSave={(note) => onChange({ ...line, note })} />
      )}
      {line.paragraphs !== '' && <span className={`${styles.quiet} ${styles.under}`}>{line.paragraphs}</span>}
    </li>
  );
}
