import { reviewView } from '../../contracts/review';
import { sendBriefingMaterial as send } from '../../usecases/review/send-briefing-material';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const sendBriefingMaterial = defineRoute({
  name: 'sendBriefingMaterial',
  method: 'post',
  path: '/api/reviews/:reviewId/briefing-material',
  answer: reviewView,
  handle: async ({ world, principal, parameters, requestKey }) => {
    await send(world, principal, { ...parameters, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
