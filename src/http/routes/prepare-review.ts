import { reviewView } from '../../contracts/review';
import { prepareReview as prepare } from '../../usecases/review/prepare-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const prepareReview = defineRoute({
  name: 'prepareReview',
  method: 'post',
  path: '/api/reviews/:reviewId/prepare',
  answer: reviewView,
  handle: async ({ world, principal, delegatedToken, parameters, requestKey }) => {
    await prepare(world, principal, { ...parameters, requestKey, delegatedToken });

    return freshReview(world, principal, parameters.reviewId);
  },
});
