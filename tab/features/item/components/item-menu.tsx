import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabMeeting } from '../../../../src/i18n/sv/tab-meeting';
import { useChange } from '../../review/use-change';
import { reorderItems } from '../api/reorder-items';
import { showAgain } from '../api/show-again';

/** What may be done with a row of the dagordning beside looking at it: moved up or down, shown again in the chat. */
export function ItemMenu({ review, item }: { review: ReviewView; item: ItemView }) {
  const { carryOut, isBusy } = useChange();
  const position = review.items.indexOf(item);
  const mayMove = item.may.includes('reorder');
  const mayShow = item.may.includes('show-again') && review.chatConnected;
  const place = { reviewId: review.id, itemId: item.id };
  if (!mayMove && !mayShow) {
    return null;
  }

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={tabMeeting.menu(item.title)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {mayMove && position > 0 && (
            <MenuItem disabled={isBusy} onClick={() => void carryOut((api) => reorderItems(api, place, review.items[position - 1]?.id ?? null))}>
              {tabMeeting.moveUp}
            </MenuItem>
          )}
          {mayMove && position < review.items.length - 1 && (
            <MenuItem disabled={isBusy} onClick={() => void carryOut((api) => reorderItems(api, place, review.items[position + 2]?.id ?? null))}>
              {tabMeeting.moveDown}
            </MenuItem>
          )}
          {mayShow && (
            <MenuItem disabled={isBusy} onClick={() => void carryOut((api) => showAgain(api, place))}>
              {tabMeeting.showAgain}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
