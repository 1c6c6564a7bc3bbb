import type { ReviewView } from '../../../../../src/contracts/review';
import type { ReviewVerbs } from '../../use-review-verbs';

export interface VerbDialogProps {
  review: ReviewView;
  verbs: ReviewVerbs;
  /** Closes the dialog: done, or thought better of. */
  onEnd: () => void;
}
