import { tabFormalities } from '../../../../../src/i18n/sv/tab-formalities';
import { NextMeetingForm } from '../next-meeting-form';
import { FormalityDialog } from './formality-dialog';
import type { VerbDialogProps } from './verb-dialog-props';

export function NextMeetingDialog({ review, onEnd }: VerbDialogProps) {
  return (
    <FormalityDialog title={tabFormalities.next} onEnd={onEnd}>
      <NextMeetingForm review={review} onDone={onEnd} />
    </FormalityDialog>
  );
}
