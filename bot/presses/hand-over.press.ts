import { z } from 'zod';
import { handOver } from '../../src/usecases/decision/hand-over';
import { cardData } from '../cards/card-data';
import { press } from './press';

/** "Lämna över": the item goes to a deputy, or comes back. */
export const handOverPress = press({
  verb: 'hand-over',
  data: cardData.extend({ to: z.string().min(1).max(64) }),
  shows: 'item',
  act: ({ world, principal, requestKey, data }) => handOver(world, principal, { reviewId: data.review, itemId: data.item, to: data.to === 'back' ? null : data.to, requestKey }),
});
