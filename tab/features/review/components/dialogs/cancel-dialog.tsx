import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { cancelReview } from '../../api/cancel-review';
import { ReasonForm } from './reason-form';
import type { VerbDialogProps } from './verb-dialog-props';

export function CancelDialog({ review, onEnd }: VerbDialogProps) {
  return <ReasonForm title={tabReview.dialogs.cancel} send={tabReview.verbs.cancel} change={(reason) => (api) => cancelReview(api, review.id, reason)} onEnd={onEnd} />;
}
