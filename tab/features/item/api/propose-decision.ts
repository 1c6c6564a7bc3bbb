import type { ProposeRequest } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

export function proposeDecision(api: Api, item: ItemPlace, request: ProposeRequest): Promise<ReviewView> {
  return api.change('PUT', `/reviews/${item.reviewId}/items/${item.itemId}/proposal`, request);
}
