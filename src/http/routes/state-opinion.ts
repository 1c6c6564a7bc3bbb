import { statementRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { stateOpinion as state } from '../../usecases/decision/state-opinion';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const stateOpinion = defineRoute({
  name: 'stateOpinion',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/statement',
  body: statementRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await state(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
