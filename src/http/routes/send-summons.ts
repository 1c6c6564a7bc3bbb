import { reviewView } from '../../contracts/review';
import { sendSummons as send } from '../../usecases/review/send-summons';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const sendSummons = defineRoute({
  name: 'sendSummons',
  method: 'post',
  path: '/api/reviews/:reviewId/summons',
  answer: reviewView,
  handle: async ({ world, principal, delegatedToken, parameters, requestKey }) => {
    await send(world, principal, { ...parameters, requestKey, delegatedToken });

    return freshReview(world, principal, parameters.reviewId);
  },
});
