import { answerRewordingRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { answerRewording as answer } from '../../usecases/decision/reword-decision';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const answerRewording = defineRoute({
  name: 'answerRewording',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/rewording/answer',
  body: answerRewordingRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await answer(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
