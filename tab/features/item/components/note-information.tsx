import { Button } from '@fluentui/react-components';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabMeeting } from '../../../../src/i18n/sv/tab-meeting';
import { useChange } from '../../review/use-change';
import { endItems } from '../api/end-items';

/** So few are as quick to note one by one. */
const FEWEST = 2;

/** One press that notes every information item that is left. */
export function NoteInformation({ review }: { review: ReviewView }) {
  const { carryOut, isBusy } = useChange();
  const left = review.items.filter((item) => item.kind === 'information' && item.may.includes('note') && (item.state === 'waiting' || item.state === 'open'));
  if (left.length < FEWEST) {
    return null;
  }

  return (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void carryOut((api) => endItems(api, review.id, { itemIds: left.map((item) => item.id), outcome: 'noted', reason: '' }))}>
      {tabMeeting.noteAll(left.length)}
    </Button>
  );
}
