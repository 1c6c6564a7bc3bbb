import { reviewView } from '../../contracts/review';
import { restoreItem as restore } from '../../usecases/agenda/restore-item';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const restoreItem = defineRoute({
  name: 'restoreItem',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/restore',
  answer: reviewView,
  handle: async ({ world, principal, parameters, requestKey }) => {
    await restore(world, principal, { ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
