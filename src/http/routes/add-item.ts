import { addItemRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { addItem as add } from '../../usecases/agenda/add-item';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const addItem = defineRoute({
  name: 'addItem',
  method: 'post',
  path: '/api/reviews/:reviewId/items',
  body: addItemRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await add(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
