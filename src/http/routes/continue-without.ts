import { continueRequest, reviewView } from '../../contracts/review';
import { continueWithout as goOn } from '../../usecases/review/continue-without';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const continueWithout = defineRoute({
  name: 'continueWithout',
  method: 'post',
  path: '/api/reviews/:reviewId/continue',
  body: continueRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await goOn(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
