import type { DecisionClause, DecisionDetail, Outcome } from '../../src/domain/decision/decision';
import { RefusalError } from '../../src/domain/errors';
import { decideItem } from '../../src/usecases/decision/decide-item';
import { getReview } from '../../src/usecases/review/get-review';
import type { PressCall } from './press';

/**
 * Decides. A press that Teams delivers again under a new id means the same decision by the same person (T18): it is
 * answered with the card as it stands instead of a refusal.
 */
export async function decideOnce(call: PressCall, decision: { readonly outcome: Outcome; readonly clauses?: readonly DecisionClause[]; readonly detail?: DecisionDetail }): Promise<void> {
  const { world, principal, requestKey, data } = call;
  try {
    await decideItem(world, principal, { reviewId: data.review, itemId: data.item, proposalVersion: data.version, requestKey, ...decision });
  } catch (error) {
    if (!(error instanceof RefusalError && error.refusal.code === 'item-ended' && (await isDecidedSo(call, decision.outcome)))) {
      throw error;
    }
  }
}

async function isDecidedSo({ world, principal, data }: PressCall, outcome: Outcome): Promise<boolean> {
  const { review } = await getReview(world, principal, { reviewId: data.review });
  const decided = review.items.find((item) => item.id === data.item)?.decision;

  return decided?.decidedBy === principal.personId && decided.outcome === outcome;
}
