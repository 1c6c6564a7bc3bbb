import { tieFileRequest } from '../../contracts/agenda-item';
import { reviewView } from '../../contracts/review';
import { tieBriefingFile as tie } from '../../usecases/briefing/tie-briefing-file';
import { freshReview } from '../fresh-review';
import { defineRoute } from '../route';

export const tieBriefingFile = defineRoute({
  name: 'tieBriefingFile',
  method: 'put',
  path: '/api/reviews/:reviewId/briefing-files/:fileId',
  body: tieFileRequest,
  answer: reviewView,
  handle: async ({ world, principal, parameters, body, requestKey }) => {
    await tie(world, principal, { ...parameters, ...body, requestKey });

    return freshReview(world, principal, parameters.reviewId);
  },
});
