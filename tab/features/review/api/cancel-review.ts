import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function cancelReview(api: Api, reviewId: string, reason: string): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/cancel`, { reason });
}
