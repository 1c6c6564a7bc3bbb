import { strikeRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { strikeItem as strike } from '../../usecases/agenda/strike-item';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const strikeItem = defineRoute({
  name: 'strikeItem',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/strike',
  body: strikeRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await strike(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
