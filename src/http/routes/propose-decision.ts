import { proposeRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { proposeDecision as propose } from '../../usecases/decision/propose-decision';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const proposeDecision = defineRoute({
  name: 'proposeDecision',
  method: 'put',
  path: '/api/reviews/:reviewId/items/:itemId/proposal',
  body: proposeRequest,
  takesLongTexts: true,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await propose(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
