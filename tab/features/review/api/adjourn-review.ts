import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function adjournReview(api: Api, reviewId: string, until: { reason: string; date: string }): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/adjourn`, until);
}
