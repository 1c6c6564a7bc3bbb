import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { useChange } from '../../review/use-change';
import { openItem } from '../api/open-item';

const StrikeDialog = lazy(() => import('./strike-dialog').then(({ StrikeDialog }) => ({ default: StrikeDialog })));

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, ':empty': { display: 'none' } },
  struck: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Opening, striking, and the way back to the item that the meeting is at. */
export function ItemActions({ review, item, onFollow }: { review: ReviewView; item: ItemView; onFollow: () => void }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [isStriking, setStriking] = useState(false);
  const open = review.items.find((other) => other.id === review.openItemId && other.id !== item.id);

  return (
    <div className={styles.row}>
      {open && (
        <Link as="button" onClick={onFollow}>
          {tabItem.follow(tabItem.numbered(open.number, open.paragraph))} <ArrowRightRegular aria-hidden />
        </Link>
      )}
      {item.struck && <p className={styles.struck}>{tabItem.struckBy(item.struck.by, item.struck.reason)}</p>}
      {item.may.includes('open') && item.state === 'waiting' && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void carryOut((api) => openItem(api, review.id, { itemId: item.id }))}>
          {tabItem.open}
        </Button>
      )}
      {item.may.includes('strike') && !item.optional && (
        <Button size="small" appearance="subtle" onClick={() => setStriking(true)}>
          {tabItem.strikeItem}
        </Button>
      )}
      {isStriking && (
        <Suspense>
          <StrikeDialog place={{ reviewId: review.id, itemId: item.id }} onEnd={() => setStriking(false)} />
        </Suspense>
      )}
    </div>
  );
}
