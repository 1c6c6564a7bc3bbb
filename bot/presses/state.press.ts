import { z } from 'zod';
import { statementKinds } from '../../src/domain/decision/statement';
import { stateOpinion } from '../../src/usecases/decision/state-opinion';
import { cardData } from '../cards/card-data';
import { press } from './press';

/** "Mer": what the person has entered in the record, or takes back. */
export const statePress = press({
  verb: 'state',
  data: cardData.extend({ kind: z.enum(statementKinds), text: z.string().default(''), withdraw: z.enum(['true', 'false']).default('false') }),
  shows: 'item',
  act: ({ world, principal, requestKey, data }) =>
    stateOpinion(world, principal, { reviewId: data.review, itemId: data.item, kind: data.kind, text: data.withdraw === 'true' ? null : data.text.trim(), requestKey }),
});
