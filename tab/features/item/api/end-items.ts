import type { EndItemsRequest } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function endItems(api: Api, reviewId: string, request: EndItemsRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/ended-items`, request);
}
