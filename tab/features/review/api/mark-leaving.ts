import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function markLeaving(api: Api, reviewId: string, request: { personId: string; isGone: boolean }): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/leaving`, request);
}
