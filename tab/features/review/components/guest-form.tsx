import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AttendanceRequest } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
});

/** Puts a guest on the list: an invited presenter, an auditor (U-16). */
export function GuestForm({ onAdd }: { onAdd: (guest: AttendanceRequest['attendance'][number]) => void }) {
  const styles = useStyles();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');

  function add(): void {
    onAdd({ personId: `gast-${crypto.randomUUID()}`, name: name.trim(), role: role.trim(), present: true, note: '' });
    setName('');
    setRole('');
  }

  return (
    <div className={styles.row}>
      <Input className={styles.field} aria-label={tabReview.attendance.guestName} placeholder={tabReview.attendance.guestName} value={name} onChange={(_event, { value }) => setName(value)} />
      <Input className={styles.field} aria-label={tabReview.attendance.guestRole} placeholder={tabReview.attendance.guestRole} value={role} onChange={(_event, { value }) => setRole(value)} />
      <Button disabled={name.trim() === ''} onClick={add}>
        {tabReview.attendance.addGuest}
      </Button>
    </div>
  );
}
