import { startReview } from '../../src/usecases/review/start-review';
import { cardData } from '../cards/card-data';
import { press } from './press';

/** "Starta genomgången" on the agenda card. */
export const startReviewPress = press({
  verb: 'start-review',
  data: cardData,
  shows: 'agenda',
  async act({ world, principal, requestKey, data }) {
    await startReview(world, principal, { reviewId: data.review, requestKey });
  },
});
