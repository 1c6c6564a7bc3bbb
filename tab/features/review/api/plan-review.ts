import type { PlanReviewRequest, ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function planReview(api: Api, request: PlanReviewRequest): Promise<ReviewView> {
  return api.change('POST', '/reviews', request);
}
