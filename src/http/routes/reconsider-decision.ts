import { reviewView } from '../../contracts/review';
import { reconsiderDecision as reconsider } from '../../usecases/decision/reconsider-decision';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const reconsiderDecision = defineRoute({
  name: 'reconsiderDecision',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/reconsider',
  answer: reviewView,
  handle: async ({ world, principal, parameters, requestKey }) => {
    await reconsider(world, principal, { ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
