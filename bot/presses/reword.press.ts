import { answerRewording } from '../../src/usecases/decision/reword-decision';
import { cardData } from '../cards/card-data';
import { press, type Press } from './press';

/** The chair's yes or no to new words for a decision. */
export function rewordPress(isAccepted: boolean): Press {
  return press({
    verb: isAccepted ? 'reword-yes' : 'reword-no',
    data: cardData,
    shows: 'item',
    act: ({ world, principal, requestKey, data }) => answerRewording(world, principal, { reviewId: data.review, itemId: data.item, isAccepted, requestKey }),
  });
}
