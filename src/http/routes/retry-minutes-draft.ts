import { reviewView } from '../../contracts/review';
import { retryDocument as retry } from '../../usecases/document/retry-document';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const retryMinutesDraft = defineRoute({
  name: 'retryMinutesDraft',
  method: 'post',
  path: '/api/reviews/:reviewId/minutes-draft/retry',
  answer: reviewView,
  handle: async ({ world, principal, delegatedToken, parameters, requestKey }) => {
    await retry(world, principal, { ...parameters, documentId: 'minutes', requestKey, delegatedToken });

    return freshReview(world, principal, parameters.reviewId);
  },
});
