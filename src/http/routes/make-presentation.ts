import { reviewView } from '../../contracts/review';
import { documentNames } from '../../i18n/sv/document-names';
import { makePresentation as make } from '../../usecases/document/make-presentation';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const makePresentation = defineRoute({
  name: 'makePresentation',
  method: 'post',
  path: '/api/reviews/:reviewId/presentation',
  answer: reviewView,
  handle: async ({ world, principal, delegatedToken, parameters, requestKey }) => {
    await make(world, principal, { ...parameters, requestKey, delegatedToken, word: documentNames.presentation.name });

    return freshReview(world, principal, parameters.reviewId);
  },
});
