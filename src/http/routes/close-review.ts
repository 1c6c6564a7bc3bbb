import { reviewView } from '../../contracts/review';
import { closeReview as close } from '../../usecases/review/close-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const closeReview = defineRoute({
  name: 'closeReview',
  method: 'post',
  path: '/api/reviews/:reviewId/close',
  answer: reviewView,
  handle: async ({ world, principal, parameters, requestKey }) => {
    await close(world, principal, { ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
