import type { MoveReviewRequest, ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function moveReview(api: Api, reviewId: string, request: MoveReviewRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/move`, request);
}
