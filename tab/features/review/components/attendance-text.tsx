import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({ text: { marginLeft: '32px', minWidth: 0, '& input': { minWidth: 0 } } });

interface AttendanceTextProps {
  label: string;
  placeholder: string;
  value: string;
  onSave: (value: string) => void;
}

/** A line of text about a person, saved when it is left. */
export function AttendanceText({ label, placeholder, value, onSave }: AttendanceTextProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);

  function save(): void {
    if (typed !== null && typed !== value) {
      onSave(typed);
    }
    setTyped(null);
  }

  return <Input className={styles.text} size="small" appearance="underline" value={typed ?? value} placeholder={placeholder} aria-label={label} onChange={(_event, data) => setTyped(data.value)} onBlur={save} />;
}
