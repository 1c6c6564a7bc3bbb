import { endItems } from '../../src/usecases/decision/end-items';
import { getReview } from '../../src/usecases/review/get-review';
import { cardData } from '../cards/card-data';
import { itemsToNote } from '../cards/item/note-actions';
import { press } from './press';

/** "Notera alla informationspunkter": one press for what is left of information. */
export const noteAllPress = press({
  verb: 'note-all',
  data: cardData,
  shows: 'item',
  async act({ world, principal, requestKey, data }) {
    const { review } = await getReview(world, principal, { reviewId: data.review });
    const itemIds = itemsToNote(review).map((item) => item.id);

    return endItems(world, principal, { reviewId: data.review, itemIds, outcome: 'noted', reason: '', requestKey });
  },
});
