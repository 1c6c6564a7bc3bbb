import { tabReview } from '../../../../../src/i18n/sv/tab-review';
import { adjournReview } from '../../api/adjourn-review';
import { ReasonForm } from './reason-form';
import type { VerbDialogProps } from './verb-dialog-props';

export function AdjournDialog({ review, onEnd }: VerbDialogProps) {
  return <ReasonForm title={tabReview.dialogs.adjourn} send={tabReview.verbs.adjourn} change={(reason) => (api) => adjournReview(api, review.id, reason)} onEnd={onEnd} />;
}
