import { Button, Text } from '@fluentui/react-components';
import { tabMeeting } from '../../../../../src/i18n/sv/tab-meeting';
import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { ItemsLeft } from '../../../item/components/items-left';
import { closeReview } from '../../api/close-review';
import { useChange } from '../../use-change';
import { DialogForm } from './dialog-form';
import type { VerbDialogProps } from './verb-dialog-props';

/** Closing cannot be undone, so it is asked once; what is left of the dagordning is dealt with first. */
export function CloseDialog({ review, verbs, onEnd }: VerbDialogProps) {
  const { carryOut, isBusy } = useChange();
  const left = review.items.filter((item) => item.kind !== 'formalia' && (item.state === 'waiting' || item.state === 'open'));

  async function close(): Promise<void> {
    await carryOut((api) => closeReview(api, review.id));
    onEnd();
  }

  return (
    <DialogForm title={left.length > 0 ? tabMeeting.left : tabReview.dialogs.close} send={tabReview.verbs.close} isReady={left.length === 0} isBusy={isBusy} onSend={() => void close()} onEnd={onEnd}>
      {left.length > 0 ? <ItemsLeft review={review} left={left} /> : <Text>{tabReview.dialogs.closeText}</Text>}
      {left.length > 0 && verbs.may('adjourn') && <Button onClick={() => verbs.run('adjourn')}>{tabReview.dialogs.adjourn}</Button>}
    </DialogForm>
  );
}
