import { reviewView } from '../../contracts/review';
import { undoDecision as undo } from '../../usecases/decision/undo-decision';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const undoDecision = defineRoute({
  name: 'undoDecision',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/undo-decision',
  answer: reviewView,
  handle: async ({ world, principal, parameters, requestKey }) => {
    await undo(world, principal, { ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
