import type { AdjustingRequest, ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function chooseAdjusters(api: Api, reviewId: string, request: AdjustingRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/adjusters`, request);
}
