import { leaveRequest, reviewView } from '../../contracts/review';
import { markLeaving as mark } from '../../usecases/review/mark-leaving';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const markLeaving = defineRoute({
  name: 'markLeaving',
  method: 'post',
  path: '/api/reviews/:reviewId/leaving',
  body: leaveRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await mark(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
