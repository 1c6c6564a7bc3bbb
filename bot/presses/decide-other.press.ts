import { z } from 'zod';
import { isLocalDate } from '../../src/domain/calendar/local-date';
import type { Decision, DecisionClause, Outcome } from '../../src/domain/decision/decision';
import { RefusalError } from '../../src/domain/errors';
import { getReview } from '../../src/usecases/review/get-review';
import { cardData } from '../cards/card-data';
import { clausesFrom } from '../cards/item/clause-lines';
import { otherOutcomes } from '../cards/item/other-outcome';
import { decideOnce } from './decide-once';
import { press } from './press';

/** Characters of what is decided, at most. */
const LONGEST = 20_000;

const field = z.string().default('');
const fields = cardData.extend({ outcome: z.enum(otherOutcomes), clauses: field, who: field, what: field, date: field });

type Fields = z.infer<typeof fields>;

/** "Annat utfall": the outcome with what its sentence needs; the domain refuses what is missing. */
export const decideOtherPress = press({
  verb: 'decide-other',
  data: fields,
  shows: 'item',
  async act(call) {
    const { world, principal, data } = call;
    if (data.clauses.length + data.who.length + data.what.length > LONGEST) {
      throw new RefusalError({ code: 'text-too-long', details: { limit: LONGEST } });
    }
    const { review } = await getReview(world, principal, { reviewId: data.review });
    const proposed = review.items.find((item) => item.id === data.item)?.proposal?.clauses ?? [];

    return decideOnce(call, { outcome: data.outcome, ...said(data, proposed) });
  },
});

function said({ outcome, clauses, who, what, date }: Fields, proposed: readonly DecisionClause[]): { readonly clauses?: readonly DecisionClause[]; readonly detail?: Decision['detail'] } {
  const words = { who: who.trim(), what: what.trim() };
  if (outcome === 'amended') {
    return { clauses: clausesFrom(clauses, proposed) };
  }
  if (outcome === 'assigned') {
    return { clauses: [{ text: words.what, assignment: isLocalDate(date) ? { responsible: words.who, personId: null, dueDate: date } : null }] };
  }

  return { detail: detailFor(outcome, words, date) };
}

function detailFor(outcome: Outcome, { who, what }: { readonly who: string; readonly what: string }, date: string): Decision['detail'] {
  switch (outcome) {
    case 'tabled':
      return what === '' ? {} : { reason: what };
    case 'remitted':
      return { to: who, purpose: what };
    case 'awaiting':
      return { until: isLocalDate(date) ? date : what };
    case 'adopted':
    case 'approved':
      return { document: who };
    case 'supported':
      return { to: who };
    default:
      return {};
  }
}
