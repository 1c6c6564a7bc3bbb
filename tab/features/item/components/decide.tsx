import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import type { DecideRequest, ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import type { PrimaryAction } from '../../review/primary-action';
import { useChange } from '../../review/use-change';
import { decideItem } from '../api/decide-item';
import { AmendedDecision } from './amended-decision';

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
  const [isAmending, setAmending] = useState(false);
  const hasProposal = item.proposal !== null && item.proposal.clauses.length > 0;
  const mayDecide = item.may.includes('decide');
  const mayNote = item.may.includes('note');

  function decide(request: Omit<DecideRequest, 'proposalVersion'>): void {
    void carryOut((api) => decideItem(api, { reviewId: review.id, itemId: item.id }, { ...request, proposalVersion: item.proposal?.version ?? 0 }));
  }

  if (isAmending && mayDecide) {
    return <AmendedDecision review={review} item={item} isBusy={isBusy} isFilled={primary === null || primary === 'decide'} onDecide={(clauses) => decide({ outcome: 'amended', clauses })} onEnd={() => setAmending(false)} />;
  }

  return (
    <div className={styles.buttons}>
      {mayDecide && hasProposal && (
        <Button appearance={primary === 'decide' ? 'primary' : 'secondary'} disabledFocusable={isBusy} onClick={() => decide({ outcome: 'as-proposed' })}>
          {tabDecision.asProposed}
        </Button>
      )}
      {mayNote && item.kind === 'information' && (
        <Button appearance={primary === 'note' ? 'primary' : 'secondary'} disabledFocusable={isBusy} onClick={() => decide({ outcome: 'noted' })}>
          {tabDecision.noteInformation}
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button disabledFocusable={isBusy} icon={<ChevronDownRegular />} iconPosition="after">
            {mayDecide ? tabDecision.otherOutcome : tabDecision.endItem}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {mayDecide && <MenuItem onClick={() => setAmending(true)}>{hasProposal ? tabDecision.amended : tabDecision.writeDecision}</MenuItem>}
            {mayNote && <MenuItem onClick={() => decide({ outcome: 'noted' })}>{tabDecision.noted}</MenuItem>}
            {mayNote && <MenuItem onClick={() => decide({ outcome: 'no-decision' })}>{tabDecision.noDecision}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
