import type { ReviewSummaryView } from '../../contracts/review';
import type { ReviewSummary } from '../../ports/store';

/** A review as a list shows it. */
export function presentReviewSummary(summary: ReviewSummary): ReviewSummaryView {
  const { id, unitId, title, meetingType, state, date, version } = summary;

  return { id, unitId, title, meetingType, state, date, version };
}
