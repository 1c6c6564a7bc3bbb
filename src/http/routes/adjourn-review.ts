import { adjournRequest, reviewView } from '../../contracts/review';
import { adjournReview as adjourn } from '../../usecases/review/adjourn-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const adjournReview = defineRoute({
  name: 'adjournReview',
  method: 'post',
  path: '/api/reviews/:reviewId/adjourn',
  body: adjournRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await adjourn(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
