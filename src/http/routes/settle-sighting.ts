import { reviewView, sightingRequest } from '../../contracts/review';
import { settleSighting as settle } from '../../usecases/review/settle-sighting';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const settleSighting = defineRoute({
  name: 'settleSighting',
  method: 'post',
  path: '/api/reviews/:reviewId/sightings/:sightingId',
  body: sightingRequest,
  answer: reviewView,
  handle: async ({ world, principal, body, parameters, requestKey }) => {
    await settle(world, principal, { ...parameters, answer: body, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
