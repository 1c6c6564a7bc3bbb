import { moveReviewRequest, reviewView } from '../../contracts/review';
import { moveReview as move } from '../../usecases/review/move-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const moveReview = defineRoute({
  name: 'moveReview',
  method: 'post',
  path: '/api/reviews/:reviewId/move',
  body: moveReviewRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await move(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
