import { reviewView, showAgainRequest } from '../../contracts/review';
import { showAgain as show } from '../../usecases/agenda/show-again';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const showAgain = defineRoute({
  name: 'showAgain',
  method: 'post',
  path: '/api/reviews/:reviewId/shown-again',
  body: showAgainRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await show(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
