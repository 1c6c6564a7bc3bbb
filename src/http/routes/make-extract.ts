import { makeExtractRequest, reviewView } from '../../contracts/review';
import { documentNames, paragraphsText } from '../../i18n/sv/document-names';
import { makeExtract as make } from '../../usecases/document/make-extract';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

const words = { extract: documentNames['minutes-extract'].name, paragraphs: paragraphsText };

export const makeExtract = defineRoute({
  name: 'makeExtract',
  method: 'post',
  path: '/api/reviews/:reviewId/extracts',
  body: makeExtractRequest,
  answer: reviewView,
  handle: async ({ world, principal, parameters, body, requestKey }) => {
    await make(world, principal, { ...parameters, ...body, words, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
