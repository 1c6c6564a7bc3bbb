import { reviewView } from '../../contracts/review';
import { startReview as start } from '../../usecases/review/start-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const startReview = defineRoute({
  name: 'startReview',
  method: 'post',
  path: '/api/reviews/:reviewId/start',
  answer: reviewView,
  handle: async ({ world, principal, parameters, requestKey }) => {
    await start(world, principal, { ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
