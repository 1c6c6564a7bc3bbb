import { makeStyles, tokens } from '@fluentui/react-components';
import { TimerRegular } from '@fluentui/react-icons/svg/timer';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabMeeting } from '../../../../src/i18n/sv/tab-meeting';
import { useServerNow } from '../use-server-now';

const MINUTE_MILLISECONDS = 60_000;

const useStyles = makeStyles({
  clock: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** "6 av 8 min": how long the item has been open against what was planned, by the server's clock. */
export function ItemClock({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  const now = useServerNow(review.now);
  if (item.openedAt === null) {
    return null;
  }
  const used = Math.max(0, Math.floor((now - Date.parse(item.openedAt)) / MINUTE_MILLISECONDS));

  return (
    <span className={styles.clock} role="timer" aria-label={tabMeeting.clock}>
      <TimerRegular aria-hidden fontSize={20} />
      {item.plannedMinutes === null ? tabMeeting.minutes(used) : tabMeeting.minutesOf(used, item.plannedMinutes)}
    </span>
  );
}
