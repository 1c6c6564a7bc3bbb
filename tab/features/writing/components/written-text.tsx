import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { ChangedMark } from '../../../components/changed-mark';
import type { ItemField } from '../item-field';
import { useField } from '../use-field';
import { FieldConflict } from './field-conflict';
import { FieldStatus } from './field-status';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  question: { fontWeight: tokens.fontWeightRegular },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginRight: 'auto' },
  status: { marginLeft: 'auto' },
  box: { maxHeight: 'none', '& textarea': { fieldSizing: 'content', minHeight: '3.4em', maxHeight: '60vh', resize: 'vertical' } },
  small: { maxHeight: 'none', '& textarea': { fieldSizing: 'content', minHeight: '32px', maxHeight: '60vh', resize: 'vertical' } },
});

interface WrittenTextProps {
  reviewId: string;
  item: ItemView;
  field: ItemField<string>;
  label: string;
  hint?: string;
  placeholder?: string;
  /** A reply to a question: the question is text, not a heading, and one line is enough to begin with. */
  isReply?: boolean;
}

/** A text that saves itself as it is written. */
export function WrittenText({ reviewId, item, field, label, hint, placeholder, isReply = false }: WrittenTextProps) {
  const styles = useStyles();
  const boxId = useId();
  const written = useField(reviewId, item, field);

  return (
    <ChangedMark value={written.theirs} isOwn={written.state !== null}>
      <div className={styles.place}>
        <div className={styles.head}>
          <label htmlFor={boxId} className={isReply ? styles.question : styles.label}>
            {label}
          </label>
          {hint && <span className={styles.hint}>{hint}</span>}
          <span className={styles.status}>
            <FieldStatus state={written.state} message={written.message} />
          </span>
        </div>
        <Textarea
          id={boxId}
          className={isReply ? styles.small : styles.box}
          value={written.value}
          placeholder={placeholder ?? ''}
          onChange={(_event, data) => written.write(data.value)}
          onBlur={written.leave}
        />
        <FieldConflict field={written} describe={(text) => text} />
      </div>
    </ChangedMark>
  );
}
