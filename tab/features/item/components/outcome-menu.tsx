import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import type { Outcome } from '../outcome-needs';

type Choice = keyof typeof tabOutcomes.choices;

const choices: readonly Choice[] = ['amended', 'rejected', 'tabled', 'remitted', 'awaiting', 'adopted', 'approved', 'supported', 'assigned', 'referred-up'];

interface OutcomeMenuProps {
  item: ItemView;
  isBusy: boolean;
  onChoose: (outcome: Outcome) => void;
}

/** "Annat utfall": every way the item can end beside the proposal, for this person. */
export function OutcomeMenu({ item, isBusy, onChoose }: OutcomeMenuProps) {
  const hasProposal = item.proposal !== null && item.proposal.clauses.length > 0;
  const mayDecide = item.may.includes('decide');
  const mayNote = item.may.includes('note') || mayDecide;
  const offered = mayDecide ? choices.filter((choice) => choice !== 'rejected' || hasProposal) : [];

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button disabledFocusable={isBusy} icon={<ChevronDownRegular />} iconPosition="after">
          {mayDecide ? tabDecision.otherOutcome : tabDecision.endItem}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {offered.map((choice) => (
            <MenuItem key={choice} onClick={() => onChoose(choice)}>
              {choice === 'amended' && !hasProposal ? tabDecision.writeDecision : tabOutcomes.choices[choice]}
            </MenuItem>
          ))}
          {mayNote && <MenuItem onClick={() => onChoose('noted')}>{tabDecision.noted}</MenuItem>}
          {mayNote && <MenuItem onClick={() => onChoose('no-decision')}>{tabDecision.noDecision}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
