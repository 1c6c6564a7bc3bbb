import { endItemsRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { endItems as end } from '../../usecases/decision/end-items';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const endItems = defineRoute({
  name: 'endItems',
  method: 'post',
  path: '/api/reviews/:reviewId/ended-items',
  body: endItemsRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await end(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
