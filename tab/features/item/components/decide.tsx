import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecideRequest, ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import type { PrimaryAction } from '../../review/primary-action';
import { useChange } from '../../review/use-change';
import { decideItem } from '../api/decide-item';
import { isAsking, type AskingOutcome, type Outcome } from '../outcome-needs';
import { OutcomeForm } from './outcome-form';
import { OutcomeMenu } from './outcome-menu';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DecideProps {
  review: ReviewView;
  item: ItemView;
  primary: PrimaryAction;
}

/** The decision-maker's press: as proposed, or another outcome. */
export function Decide({ review, item, primary }: DecideProps) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [asked, setAsked] = useState<AskingOutcome | null>(null);
  const hasProposal = item.proposal !== null && item.proposal.clauses.length > 0;
  const mayDecide = item.may.includes('decide');

  function decide(request: Omit<DecideRequest, 'proposalVersion'>): void {
    void carryOut((api) => decideItem(api, { reviewId: review.id, itemId: item.id }, { ...request, proposalVersion: item.proposal?.version ?? 0 }));
  }

  function choose(outcome: Outcome): void {
    if (isAsking(outcome)) {
      setAsked(outcome);
    } else {
      decide({ outcome });
    }
  }

  if (asked && mayDecide) {
    return <OutcomeForm review={review} item={item} outcome={asked} isBusy={isBusy} isFilled={primary === null || primary === 'decide'} onDecide={decide} onEnd={() => setAsked(null)} />;
  }

  return (
    <div className={styles.buttons}>
      {mayDecide && hasProposal && (
        <Button appearance={primary === 'decide' ? 'primary' : 'secondary'} disabledFocusable={isBusy} onClick={() => decide({ outcome: 'as-proposed' })}>
          {tabDecision.asProposed}
        </Button>
      )}
      {item.may.includes('note') && item.kind === 'information' && (
        <Button appearance={primary === 'note' ? 'primary' : 'secondary'} disabledFocusable={isBusy} onClick={() => decide({ outcome: 'noted' })}>
          {tabDecision.noteInformation}
        </Button>
      )}
      <OutcomeMenu item={item} isBusy={isBusy} onChoose={choose} />
    </div>
  );
}
