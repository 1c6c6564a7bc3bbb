import { tabFormalities } from '../../../../../src/i18n/sv/tab-formalities';
import { AdjustersForm } from '../adjusters-form';
import { FormalityDialog } from './formality-dialog';
import type { VerbDialogProps } from './verb-dialog-props';

export function AdjustersDialog({ review, onEnd }: VerbDialogProps) {
  return (
    <FormalityDialog title={tabFormalities.adjusters} onEnd={onEnd}>
      <AdjustersForm review={review} onDone={onEnd} />
    </FormalityDialog>
  );
}
