import { handOverRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { handOver as give } from '../../usecases/decision/hand-over';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const handOver = defineRoute({
  name: 'handOver',
  method: 'post',
  path: '/api/reviews/:reviewId/items/:itemId/handover',
  body: handOverRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await give(world, principal, { ...body, ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
