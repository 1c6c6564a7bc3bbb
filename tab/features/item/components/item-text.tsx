import { makeStyles } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { ChangedMark } from '../../../components/changed-mark';
import { Section } from '../../../components/section';
import { WrittenText } from '../../writing/components/written-text';
import type { ItemField } from '../../writing/item-field';
import { useField } from '../../writing/use-field';

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-wrap', maxWidth: '80ch' } });

interface ItemTextProps {
  reviewId: string;
  item: ItemView;
  field: ItemField<string>;
  label: string;
  hint?: string;
  placeholder: string;
}

/** A text of the item: written in by those who may, read by the others. What was typed and could not be saved stays in sight. */
export function ItemText({ reviewId, item, field, label, hint, placeholder }: ItemTextProps) {
  const styles = useStyles();
  const text = field.read(item);
  const { state } = useField(reviewId, item, field);
  const isUnsaved = state !== null && state !== 'saved';
  if (item.may.includes('write') || isUnsaved) {
    return <WrittenText reviewId={reviewId} item={item} field={field} label={label} placeholder={placeholder} {...(hint ? { hint } : {})} />;
  }
  if (!text) {
    return null;
  }

  return (
    <Section title={label}>
      <ChangedMark value={text}>
        <p className={styles.text}>{text}</p>
      </ChangedMark>
    </Section>
  );
}
