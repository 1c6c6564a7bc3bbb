import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tabWriting } from '../../../../src/i18n/sv/tab-writing';
import type { Field } from '../use-field';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`, borderRadius: tokens.borderRadiusMedium },
  text: { margin: 0 },
  theirs: { margin: 0, whiteSpace: 'pre-wrap', paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Two wrote the same thing: what the other one wrote, and the choice. */
export function FieldConflict<T>({ field, describe }: { field: Field<T>; describe: (value: T) => string }) {
  const styles = useStyles();
  if (field.state !== 'conflict') {
    return null;
  }

  return (
    <div className={styles.place}>
      <p className={styles.text}>{tabWriting.conflict.meaning}</p>
      <p className={styles.text}>{tabWriting.conflict.theirs}</p>
      <p className={styles.theirs}>{describe(field.theirs) || tabWriting.conflict.empty}</p>
      <div className={styles.choices}>
        <Button size="small" onClick={field.keepMine}>
          {tabWriting.conflict.keepMine}
        </Button>
        <Button size="small" onClick={field.takeTheirs}>
          {tabWriting.conflict.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
