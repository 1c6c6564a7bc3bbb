import { answerRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { answerItem as answer } from '../../usecases/decision/answer-item';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const answerItem = defineRoute({
  name: 'answerItem',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/answer',
  body: answerRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await answer(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
