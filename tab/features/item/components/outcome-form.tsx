import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecideRequest, ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { tabFrame } from '../../../../src/i18n/sv/tab-frame';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import { Section } from '../../../components/section';
import { itemFields } from '../../writing/item-fields';
import type { Clause } from '../item-parts';
import { outcomeNeeds, type AskingOutcome } from '../outcome-needs';
import { ClauseList } from './clause-list';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OutcomeFormProps {
  review: ReviewView;
  item: ItemView;
  outcome: AskingOutcome;
  isBusy: boolean;
  /** Whether its button is the page's filled one. */
  isFilled: boolean;
  onDecide: (request: Omit<DecideRequest, 'proposalVersion'>) => void;
  onEnd: () => void;
}

/** An outcome that needs words of its own: just those, and the press that decides. */
export function OutcomeForm({ review, item, outcome, isBusy, isFilled, onDecide, onEnd }: OutcomeFormProps) {
  const styles = useStyles();
  const needs = outcomeNeeds[outcome];
  const hasProposal = item.proposal !== null && item.proposal.clauses.length > 0;
  const [clauses, setClauses] = useState<Clause[]>(() => firstClauses(outcome, item));
  const [detail, setDetail] = useState<Record<string, string>>({});
  const isReady = needs.detail.every((part) => (detail[part] ?? '').trim() !== '') && areReady(clauses, needs.clauses);
  const title = outcome === 'amended' && !hasProposal ? tabDecision.writeDecision : tabOutcomes.choices[outcome];

  function decide(): void {
    onDecide({ outcome, ...(needs.clauses === 'none' ? {} : { clauses }), ...(needs.detail.length > 0 ? { detail: trimmed(detail) } : {}) });
  }

  return (
    <Section title={title}>
      {outcome === 'amended' && hasProposal && <p className={styles.text}>{tabDecision.amendedText}</p>}
      {needs.detail.map((part) => (
        <Field key={part} label={tabOutcomes.detail[part]} hint={tabOutcomes.detailHint[part]} required>
          <Input value={detail[part] ?? ''} maxLength={500} onChange={(_event, data) => setDetail({ ...detail, [part]: data.value })} />
        </Field>
      ))}
      {needs.clauses !== 'none' && (
        <>
          {clauses.length > 0 && <p className={styles.text}>{tabDecision.phraseThat(review.phrase)}</p>}
          <ClauseList unitId={review.unit.id} clauses={clauses} onChange={setClauses} />
        </>
      )}
      <div className={styles.buttons}>
        <Button appearance={isFilled ? 'primary' : 'secondary'} disabled={!isReady || isBusy} onClick={decide}>
          {outcome === 'amended' && hasProposal ? tabDecision.confirmAmended : tabDecision.confirm}
        </Button>
        <Button onClick={onEnd}>{tabFrame.cancel}</Button>
      </div>
    </Section>
  );
}

function firstClauses(outcome: AskingOutcome, item: ItemView): Clause[] {
  if (outcome === 'amended') {
    return item.proposal?.clauses ?? [];
  }

  return outcome === 'assigned' ? [{ text: '', assignment: { responsible: '', personId: null, dueDate: '' } }] : [];
}

function areReady(clauses: readonly Clause[], needs: (typeof outcomeNeeds)[AskingOutcome]['clauses']): boolean {
  const areComplete = itemFields.proposal.isComplete?.([...clauses]) === true;
  if (needs === 'none' || needs === 'beside') {
    return areComplete;
  }

  return areComplete && (needs === 'needed' ? clauses.length > 0 : clauses.some((clause) => clause.assignment !== null));
}

function trimmed(detail: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(detail).map(([part, text]) => [part, text.trim()]));
}
