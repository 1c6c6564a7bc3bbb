import { Text } from '@fluentui/react-components';
import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { closeReview } from '../../api/close-review';
import { useChange } from '../../use-change';
import { DialogForm } from './dialog-form';
import type { VerbDialogProps } from './verb-dialog-props';

/** Closing cannot be undone, so it is asked once. */
export function CloseDialog({ review, onEnd }: VerbDialogProps) {
  const { carryOut, isBusy } = useChange();

  async function close(): Promise<void> {
    await carryOut((api) => closeReview(api, review.id));
    onEnd();
  }

  return (
    <DialogForm title={tabReview.dialogs.close} send={tabReview.verbs.close} isReady isBusy={isBusy} onSend={() => void close()} onEnd={onEnd}>
      <Text>{tabReview.dialogs.closeText}</Text>
    </DialogForm>
  );
}
