import { writeItemRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { writeItem as write } from '../../usecases/agenda/write-item';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const writeItem = defineRoute({
  name: 'writeItem',
  method: 'patch',
  path: '/api/reviews/:reviewId/items/:itemId',
  body: writeItemRequest,
  takesLongTexts: true,
  answer: reviewView,
  handle: async ({ world, principal, parameters, body: { version, ...fields }, requestKey }) => {
    await write(world, principal, { ...parameters, version, fields, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
