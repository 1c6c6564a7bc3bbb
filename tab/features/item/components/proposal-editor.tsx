import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { ChangedMark } from '../../../components/changed-mark';
import { FieldConflict } from '../../writing/components/field-conflict';
import { FieldStatus } from '../../writing/components/field-status';
import { itemFields } from '../../writing/item-fields';
import { useField } from '../../writing/use-field';
import { ClauseList } from './clause-list';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  phrase: { margin: 0 },
});

/** The att-satser that the decision-maker gets; saved as they are written. */
export function ProposalEditor({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  const field = useField(review.id, item, itemFields.proposal);

  return (
    <ChangedMark value={field.theirs} isOwn={field.state !== null}>
      <div className={styles.place} onBlur={field.leave}>
        <p className={styles.phrase}>{tabDecision.phraseThat(review.phrase)}</p>
        <ClauseList unitId={review.unit.id} clauses={field.value} onChange={field.write} />
        <FieldStatus state={field.state} message={field.message} />
        <FieldConflict field={field} describe={(clauses) => clauses.map((clause) => `att ${clause.text}`).join('\n')} />
      </div>
    </ChangedMark>
  );
}
