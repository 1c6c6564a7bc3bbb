import { RefusalError } from '../../src/domain/errors';
import { undoDecision } from '../../src/usecases/decision/undo-decision';
import { cardData } from '../cards/card-data';
import { press } from './press';

/** "Ångra": by who decided. Where it is undone already there is nothing to say but the card. */
export const undoPress = press({
  verb: 'undo',
  data: cardData,
  shows: 'item',
  async act({ world, principal, requestKey, data }) {
    try {
      await undoDecision(world, principal, { reviewId: data.review, itemId: data.item, requestKey });
    } catch (error) {
      if (!(error instanceof RefusalError && error.refusal.code === 'decision-missing')) {
        throw error;
      }
    }
  },
});
