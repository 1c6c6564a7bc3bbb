import type { ReviewView } from '../../../../../src/contracts/review';

export interface VerbDialogProps {
  review: ReviewView;
  /** Closes the dialog: done, or thought better of. */
  onEnd: () => void;
}
