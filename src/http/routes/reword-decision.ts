import { rewordRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { rewordDecision as reword } from '../../usecases/decision/reword-decision';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const rewordDecision = defineRoute({
  name: 'rewordDecision',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/rewording',
  body: rewordRequest,
  takesLongTexts: true,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await reword(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
