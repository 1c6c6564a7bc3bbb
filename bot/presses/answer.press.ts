import type { AnswerChoice } from '../../src/domain/decision/answer';
import { answerItem } from '../../src/usecases/decision/answer-item';
import { cardData } from '../cards/card-data';
import { press, type Press } from './press';

/** A member's svar, by one of the three buttons. */
export function answerPress(choice: AnswerChoice): Press {
  return press({
    verb: `answer-${choice}`,
    data: cardData,
    shows: 'item',
    act: ({ world, principal, requestKey, data }) => answerItem(world, principal, { reviewId: data.review, itemId: data.item, choice, requestKey }),
  });
}
