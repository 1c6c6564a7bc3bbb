import { reviewView } from '../../contracts/review';
import { retryDocument as retry } from '../../usecases/document/retry-document';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const retryDocument = defineRoute({
  name: 'retryDocument',
  method: 'post',
  path: '/api/reviews/:reviewId/documents/:documentId/retry',
  answer: reviewView,
  handle: async ({ world, principal, delegatedToken, parameters, requestKey }) => {
    await retry(world, principal, { ...parameters, requestKey, delegatedToken });

    return freshReview(world, principal, parameters.reviewId);
  },
});
