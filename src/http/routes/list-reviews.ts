import { z } from 'zod';
import { listReviewsQuery, reviewSummaryView } from '../../contracts/review';
import { listReviews as list } from '../../usecases/review/list-reviews';
import { presentReviewSummary } from '../presenters/present-review-summary';
import { defineRoute } from '../route';

export const listReviews = defineRoute({
  name: 'listReviews',
  method: 'get',
  path: '/api/reviews',
  query: listReviewsQuery,
  answer: z.array(reviewSummaryView),
  handle: async ({ world, principal, query }) => (await list(world, principal, { unitId: query.unit })).map(presentReviewSummary),
});
