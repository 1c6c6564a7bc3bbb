import { Dialog } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import type { ReviewView } from '../../../../../src/contracts/review';
import type { AskingVerb, ReviewVerbs } from '../../use-review-verbs';

export interface VerbDialogProps {
  review: ReviewView;
  /** Closes the dialog: done, or thought better of. */
  onEnd: () => void;
}

const surfaces: Record<AskingVerb, ComponentType<VerbDialogProps>> = {
  'add-item': lazy(() => import('./add-item-dialog')),
  adjourn: lazy(() => import('./adjourn-dialog')),
  cancel: lazy(() => import('./cancel-dialog')),
  close: lazy(() => import('./close-dialog')),
  move: lazy(() => import('./move-dialog')),
};

/** The dialog of the verb that is being asked about; each is fetched when first needed. */
export function ReviewDialogs({ review, verbs }: { review: ReviewView; verbs: ReviewVerbs }) {
  if (!verbs.asked) {
    return null;
  }
  const Surface = surfaces[verbs.asked];

  return (
    <Dialog open onOpenChange={verbs.closeDialog}>
      <Suspense fallback={<span />}>
        <Surface review={review} onEnd={verbs.closeDialog} />
      </Suspense>
    </Dialog>
  );
}
