import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewVerb, ReviewView } from '../../../src/contracts/review';

export type PrimaryAction = 'decide' | 'note' | ReviewVerb | null;

/** The one filled button of the page: what this person should do now. Deciding goes before the review's next step. */
export function primaryAction(review: ReviewView, item: ItemView | null): PrimaryAction {
  if (item?.state === 'open' && item.may.includes('decide') && item.proposal && item.proposal.clauses.length > 0) {
    return 'decide';
  }
  if (item?.state === 'open' && item.may.includes('note') && item.kind === 'information') {
    return 'note';
  }
  const { verb } = review.nextStep;

  return verb && review.me.may.includes(verb) ? verb : null;
}
