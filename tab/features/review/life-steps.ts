import type { ReviewView } from '../../../src/contracts/review';
import { moment } from '../../../src/i18n/format';
import { tabReview } from '../../../src/i18n/sv/tab-review';

export interface LifeStep {
  readonly name: string;
  readonly stage: 'done' | 'current' | 'ahead';
  /** "skickad 2 mars 13.21": when it was done, where that is known. */
  readonly detail: string | null;
}

/** "Pågår, steg 4 av 5": the whole line in a few words. */
export function whereInLife(review: ReviewView): string {
  const steps = lifeSteps(review);
  const position = steps.findIndex((step) => step.stage === 'current');
  const current = steps[position];

  return current ? `${current.name}, ${tabReview.stepOf(position + 1, steps.length)}` : tabReview.cancelled;
}

const order = ['planned', 'preparing', 'summoned', 'ongoing', 'closed'] as const;

/** The steps up to the close, and which one the review is at; a cancelled review is at none. */
export function lifeSteps(review: ReviewView): readonly LifeStep[] {
  const position = order.indexOf(review.state === 'adjourned' ? 'ongoing' : review.state === 'cancelled' ? 'planned' : review.state);

  return order.map((state, index) => ({
    name: state === 'ongoing' && review.state === 'adjourned' ? tabReview.adjourned : tabReview.steps[state],
    stage: review.state === 'cancelled' || index > position ? 'ahead' : index === position ? 'current' : 'done',
    detail: state === 'summoned' && review.summons ? tabReview.sent(moment(review.summons.at), review.summons.daysLate) : null,
  }));
}
