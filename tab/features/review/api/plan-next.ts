import type { PlanNextRequest, ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function planNext(api: Api, reviewId: string, request: PlanNextRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/next`, request);
}
