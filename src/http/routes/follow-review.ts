import { eventsQuery, reviewChangedEvent } from '../../contracts/events';
import { getReview } from '../../usecases/review/get-review';
import { reviewStream } from '../live/review-stream';
import { defineRoute } from '../route';

/** The live stream of one review, or with `since` one answer at once. The right to read is asked at each connect. */
export const followReview = defineRoute({
  name: 'followReview',
  method: 'get',
  path: '/api/events',
  query: eventsQuery,
  answer: reviewChangedEvent,
  streams: true,
  handle: async ({ world, principal, query, expiresAt, heartbeatSeconds }, response) => {
    const readVersion = async () => (await getReview(world, principal, { reviewId: query.review })).review.version;
    if (query.since !== undefined || response.req.method === 'HEAD') {
      return { reviewId: query.review, version: await readVersion() };
    }

    await reviewStream(response, {
      live: world.live,
      tenantId: principal.tenantId,
      reviewId: query.review,
      readVersion,
      endsAt: expiresAt,
      heartbeatSeconds,
    });

    return undefined;
  },
});
