import type { DecisionPhrase } from '../../domain/routine/routine';
import { phraseOf } from '../../domain/unit/duty';
import type { ReviewReading } from '../../usecases/review/review-reading';

/** What the review's decisions begin with: as pinned by the kallelse, before it as the unit has it now. */
export function decisionPhrase({ review, unit, level }: Pick<ReviewReading, 'review' | 'unit' | 'level'>): DecisionPhrase {
  return review.pinned?.phrase ?? phraseOf(level, unit);
}
