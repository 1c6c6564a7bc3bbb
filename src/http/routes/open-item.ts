import { openItemRequest, reviewView } from '../../contracts/review';
import { openItem as open } from '../../usecases/agenda/open-item';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const openItem = defineRoute({
  name: 'openItem',
  method: 'post',
  path: '/api/reviews/:reviewId/open-item',
  body: openItemRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await open(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
