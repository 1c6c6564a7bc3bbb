import { planNextRequest, reviewView } from '../../contracts/review';
import { planNext as plan } from '../../usecases/review/plan-next';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const planNext = defineRoute({
  name: 'planNext',
  method: 'post',
  path: '/api/reviews/:reviewId/next',
  body: planNextRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await plan(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
