import { reviewView } from '../../contracts/review';
import { settleWordEditRequest } from '../../contracts/word-edit';
import { settleEdit } from '../../usecases/document/settle-edit';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const settleWordEdit = defineRoute({
  name: 'settleWordEdit',
  method: 'post',
  path: '/api/reviews/:reviewId/documents/:documentId/edits',
  body: settleWordEditRequest,
  answer: reviewView,
  handle: async ({ world, principal, parameters, body, requestKey }) => {
    await settleEdit(world, principal, { ...parameters, ...body, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
