import { z } from 'zod';
import { findItem } from '../../src/domain/agenda/find-item';
import { getReview } from '../../src/usecases/review/get-review';
import { cardData } from '../cards/card-data';
import { clausesFrom } from '../cards/item/clause-lines';
import { decideOnce } from './decide-once';
import { press } from './press';

/** "Annat utfall": changed att-satser, one a line; noteras; inget beslut. */
export const decideOtherPress = press({
  verb: 'decide-other',
  data: cardData.extend({ outcome: z.enum(['amended', 'noted', 'no-decision']), clauses: z.string().max(20_000).default('') }),
  shows: 'item',
  async act(call) {
    const { world, principal, data } = call;
    if (data.outcome !== 'amended') {
      return decideOnce(call, { outcome: data.outcome });
    }
    const { review } = await getReview(world, principal, { reviewId: data.review });
    const item = findItem(review, data.item);
    const proposed = item.ok ? (item.value.proposal?.clauses ?? []) : [];

    return decideOnce(call, { outcome: data.outcome, clauses: clausesFrom(data.clauses, proposed) });
  },
});
