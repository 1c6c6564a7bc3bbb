import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabMeeting } from '../../../../src/i18n/sv/tab-meeting';
import { useChange } from '../../review/use-change';
import { endItems } from '../api/end-items';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, flexBasis: '24ch', minWidth: 0, overflowWrap: 'anywhere' },
});

/** The items that stand in the way of the close: each, or all, is noted or put off with a press. */
export function ItemsLeft({ review, left }: { review: ReviewView; left: readonly ItemView[] }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [reason, setReason] = useState('');
  const notable = left.filter((item) => item.may.includes('note'));
  const tablable = left.filter((item) => item.may.includes('table'));

  function end(items: readonly ItemView[], outcome: 'noted' | 'tabled'): void {
    void carryOut((api) => endItems(api, review.id, { itemIds: items.map((item) => item.id), outcome, reason: outcome === 'tabled' ? reason.trim() : '' }));
  }

  function lacksReason(items: readonly ItemView[]): boolean {
    return reason.trim() === '' && items.some((item) => !item.optional);
  }

  return (
    <>
      <Text>{tabMeeting.leftText}</Text>
      {tablable.length > 0 && (
        <Field label={tabMeeting.tableReason} hint={tabMeeting.tableReasonHint}>
          <Input value={reason} maxLength={2_000} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      )}
      <ul className={styles.list}>
        {left.map((item) => (
          <li key={item.id} className={styles.row}>
            <span className={styles.title}>{item.title}</span>
            {item.may.includes('note') && (
              <Button size="small" disabledFocusable={isBusy} aria-label={tabMeeting.noteNamed(item.title)} onClick={() => end([item], 'noted')}>
                {tabMeeting.note}
              </Button>
            )}
            {item.may.includes('table') && (
              <Button size="small" disabledFocusable={isBusy || lacksReason([item])} aria-label={tabMeeting.tableNamed(item.title)} onClick={() => end([item], 'tabled')}>
                {tabMeeting.table}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        {notable.length > 1 && (
          <Button disabledFocusable={isBusy} onClick={() => end(notable, 'noted')}>
            {tabMeeting.noteRest}
          </Button>
        )}
        {tablable.length > 1 && (
          <Button disabledFocusable={isBusy || lacksReason(tablable)} onClick={() => end(tablable, 'tabled')}>
            {tabMeeting.tableRest}
          </Button>
        )}
      </div>
    </>
  );
}
