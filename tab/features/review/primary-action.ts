import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewVerb, ReviewView } from '../../../src/contracts/review';

export type PrimaryAction = 'decide' | 'note' | ReviewVerb | null;

/** The one filled button of the page: what this person should do now. Deciding goes before the review's next step. */
export function primaryAction(review: ReviewView, item: ItemView | null): PrimaryAction {
  const hasProposal = (item?.proposal?.clauses.length ?? 0) > 0;
  if (hasProposal && item?.may.includes('decide')) {
    return 'decide';
  }
  if (!hasProposal && item?.kind === 'information' && item.may.includes('note')) {
    return 'note';
  }
  const { verb } = review.nextStep;

  return verb && review.me.may.includes(verb) ? verb : null;
}
