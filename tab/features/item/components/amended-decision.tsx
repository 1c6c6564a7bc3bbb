import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { tabFrame } from '../../../../src/i18n/sv/tab-frame';
import { Section } from '../../../components/section';
import { itemFields } from '../../writing/item-fields';
import type { Clause } from '../item-parts';
import { ClauseList } from './clause-list';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AmendedDecisionProps {
  review: ReviewView;
  item: ItemView;
  isBusy: boolean;
  /** Whether its button is the page's filled one. */
  isFilled: boolean;
  onDecide: (clauses: Clause[]) => void;
  onEnd: () => void;
}

/** The decision as it became, begun from the proposal. */
export function AmendedDecision({ review, item, isBusy, isFilled, onDecide, onEnd }: AmendedDecisionProps) {
  const styles = useStyles();
  const [clauses, setClauses] = useState<Clause[]>(item.proposal?.clauses ?? []);
  const isReady = clauses.length > 0 && itemFields.proposal.isComplete?.(clauses) === true;

  return (
    <Section title={item.proposal ? tabDecision.amended : tabDecision.writeDecision}>
      {item.proposal && <p className={styles.text}>{tabDecision.amendedText}</p>}
      <p className={styles.text}>{tabDecision.phraseThat(review.phrase)}</p>
      <ClauseList unitId={review.unit.id} clauses={clauses} onChange={setClauses} />
      <div className={styles.buttons}>
        <Button appearance={isFilled ? 'primary' : 'secondary'} disabled={!isReady || isBusy} onClick={() => onDecide(clauses)}>
          {item.proposal ? tabDecision.confirmAmended : tabDecision.confirm}
        </Button>
        <Button onClick={onEnd}>{tabFrame.cancel}</Button>
      </div>
    </Section>
  );
}
