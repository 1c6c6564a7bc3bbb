import { reviewView } from '../../contracts/review';
import { resumeReview as resume } from '../../usecases/review/resume-review';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const resumeReview = defineRoute({
  name: 'resumeReview',
  method: 'post',
  path: '/api/reviews/:reviewId/resume',
  answer: reviewView,
  handle: async ({ world, principal, parameters, requestKey }) => {
    await resume(world, principal, { ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
