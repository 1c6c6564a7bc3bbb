import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import { useChange } from '../../review/use-change';
import { handOver } from '../api/hand-over';
import { hasConflict } from '../has-conflict';

const useStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, ':empty': { display: 'none' } },
  text: { margin: 0 },
});

/** Who has the item to decide in the decision-maker's place, and the way to give it and take it back. */
export function HandOver({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const mayHandOver = item.may.includes('hand-over');
  const mustGive = item.conflictAdvice !== null;
  const deputies = review.deputies.filter((person) => person.personId !== item.handover?.personId && person.personId !== review.me.personId && !hasConflict(item, person.personId));

  function give(to: string | null): void {
    void carryOut((api) => handOver(api, { reviewId: review.id, itemId: item.id }, to));
  }

  return (
    <div className={styles.place}>
      {item.handover && <p className={styles.text}>{tabOutcomes.handedOver(item.handover.name)}</p>}
      {mayHandOver && item.handover && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => give(null)}>
          {tabOutcomes.takeBack}
        </Button>
      )}
      {mayHandOver && deputies.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size={mustGive ? 'medium' : 'small'} appearance={mustGive ? 'secondary' : 'subtle'} disabledFocusable={isBusy} icon={<ChevronDownRegular />} iconPosition="after">
              {tabOutcomes.handOver}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {deputies.map((person) => (
                <MenuItem key={person.personId} onClick={() => give(person.personId)}>
                  {person.name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
