import { reorderRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { reorderItems as reorder } from '../../usecases/agenda/reorder-items';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const reorderItems = defineRoute({
  name: 'reorderItems',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/place',
  body: reorderRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await reorder(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
