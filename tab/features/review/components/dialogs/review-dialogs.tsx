import { lazy, Suspense, type ComponentType } from 'react';
import type { ReviewView } from '../../../../../src/contracts/review';
import type { AskingVerb, ReviewVerbs } from '../../use-review-verbs';
import type { VerbDialogProps } from './verb-dialog-props';

const dialogs: Record<AskingVerb, ComponentType<VerbDialogProps>> = {
  'add-item': lazy(() => import('./add-item-dialog').then(({ AddItemDialog }) => ({ default: AddItemDialog }))),
  adjourn: lazy(() => import('./adjourn-dialog').then(({ AdjournDialog }) => ({ default: AdjournDialog }))),
  cancel: lazy(() => import('./cancel-dialog').then(({ CancelDialog }) => ({ default: CancelDialog }))),
  'choose-adjusters': lazy(() => import('./adjusters-dialog').then(({ AdjustersDialog }) => ({ default: AdjustersDialog }))),
  close: lazy(() => import('./close-dialog').then(({ CloseDialog }) => ({ default: CloseDialog }))),
  move: lazy(() => import('./move-dialog').then(({ MoveDialog }) => ({ default: MoveDialog }))),
  'plan-next': lazy(() => import('./next-meeting-dialog').then(({ NextMeetingDialog }) => ({ default: NextMeetingDialog }))),
};

/** The dialog of the verb that is being asked about; each is fetched when first needed. */
export function ReviewDialogs({ review, verbs }: { review: ReviewView; verbs: ReviewVerbs }) {
  if (!verbs.asked) {
    return null;
  }
  const VerbDialog = dialogs[verbs.asked];

  return (
    <Suspense>
      <VerbDialog review={review} verbs={verbs} onEnd={verbs.closeDialog} />
    </Suspense>
  );
}
