import { reasonRequest, reviewView } from '../../contracts/review';
import { cancelReview as cancel } from '../../usecases/review/cancel-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const cancelReview = defineRoute({
  name: 'cancelReview',
  method: 'post',
  path: '/api/reviews/:reviewId/cancel',
  body: reasonRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await cancel(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
