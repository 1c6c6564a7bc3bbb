import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import type { Clause } from '../item-parts';
import { AssignmentFields } from './assignment-fields';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  first: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, '& textarea': { fieldSizing: 'content', minHeight: '32px', maxHeight: '40vh' } },
});

interface ClauseFieldsProps {
  unitId: string;
  number: number;
  clause: Clause;
  onChange: (clause: Clause) => void;
  onRemove: () => void;
}

/** One att-sats, with the assignment that makes it an action. */
export function ClauseFields({ unitId, number, clause, onChange, onRemove }: ClauseFieldsProps) {
  const styles = useStyles();

  return (
    <li className={styles.row}>
      <AssignmentFields unitId={unitId} number={number} assignment={clause.assignment} onChange={(assignment) => onChange({ ...clause, assignment })} />
      <div className={styles.first}>
        <Textarea
          className={styles.text}
          value={clause.text}
          aria-label={tabDecision.clause(number)}
          placeholder={tabDecision.clausePlaceholder}
          onChange={(_event, data) => onChange({ ...clause, text: data.value })}
        />
        <Button appearance="subtle" icon={<DeleteRegular />} aria-label={tabDecision.removeClause(number)} onClick={onRemove} />
      </div>
    </li>
  );
}
