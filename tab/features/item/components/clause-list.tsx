import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRef, useEffect } from 'react';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import type { Clause } from '../item-parts';
import { ClauseFields } from './clause-fields';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  add: { alignSelf: 'flex-start' },
});

interface ClauseListProps {
  unitId: string;
  clauses: readonly Clause[];
  onChange: (clauses: Clause[]) => void;
}

/** Att-satser one by one; a new one gets the focus. */
export function ClauseList({ unitId, clauses, onChange }: ClauseListProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const wantsFocus = useRef(false);

  useEffect(() => {
    if (wantsFocus.current) {
      wantsFocus.current = false;
      list.current?.querySelector<HTMLTextAreaElement>('li:last-child textarea')?.focus();
    }
  }, [clauses.length]);

  function add(): void {
    wantsFocus.current = true;
    onChange([...clauses, { text: '', assignment: null }]);
  }

  return (
    <>
      <ol className={styles.list} ref={list}>
        {clauses.map((clause, index) => (
          <ClauseFields
            key={index}
            unitId={unitId}
            number={index + 1}
            clause={clause}
            onChange={(changed) => onChange(clauses.map((one, position) => (position === index ? changed : one)))}
            onRemove={() => onChange(clauses.filter((_one, position) => position !== index))}
          />
        ))}
      </ol>
      <Button className={styles.add} size="small" appearance="subtle" icon={<AddRegular />} onClick={add}>
        {tabDecision.addClause}
      </Button>
    </>
  );
}
