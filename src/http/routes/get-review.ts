import { reviewView } from '../../contracts/review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const getReview = defineRoute({
  name: 'getReview',
  method: 'get',
  path: '/api/reviews/:reviewId',
  answer: reviewView,
  handle: ({ world, principal, parameters }) => freshReview(world, principal, parameters.reviewId),
});
