import { reviewView } from '../../contracts/review';
import { documentNames } from '../../i18n/sv/document-names';
import { sendSummons as send } from '../../usecases/review/send-summons';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const sendSummons = defineRoute({
  name: 'sendSummons',
  method: 'post',
  path: '/api/reviews/:reviewId/summons',
  answer: reviewView,
  handle: async ({ world, principal, delegatedToken, parameters, requestKey }) => {
    await send(world, principal, { ...parameters, requestKey, delegatedToken, summonsWord: documentNames.summons.name });

    return freshReview(world, principal, parameters.reviewId);
  },
});
