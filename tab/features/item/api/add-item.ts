import type { AddItemRequest } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function addItem(api: Api, reviewId: string, request: AddItemRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/items`, request);
}
