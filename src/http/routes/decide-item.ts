import { decideRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { decideItem as decide } from '../../usecases/decision/decide-item';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const decideItem = defineRoute({
  name: 'decideItem',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/decision',
  body: decideRequest,
  takesLongTexts: true,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await decide(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
