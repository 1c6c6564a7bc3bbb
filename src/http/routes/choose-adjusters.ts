import { adjustingRequest, reviewView } from '../../contracts/review';
import { chooseAdjusters as choose } from '../../usecases/review/choose-adjusters';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const chooseAdjusters = defineRoute({
  name: 'chooseAdjusters',
  method: 'post',
  path: '/api/reviews/:reviewId/adjusters',
  body: adjustingRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await choose(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
