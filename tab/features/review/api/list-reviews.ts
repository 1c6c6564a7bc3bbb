import type { ReviewSummaryView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function listReviews(api: Api, unitId: string): Promise<ReviewSummaryView[]> {
  return api.read(`/reviews?unit=${encodeURIComponent(unitId)}`);
}
