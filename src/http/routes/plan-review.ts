import { planReviewRequest, reviewView } from '../../contracts/review';
import { planReview as plan } from '../../usecases/review/plan-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const planReview = defineRoute({
  name: 'planReview',
  method: 'post',
  path: '/api/reviews',
  body: planReviewRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, requestKey }) => {
    const review = await plan(world, principal, { ...body, requestKey });

    return freshReview(world, principal, review.id);
  },
});
