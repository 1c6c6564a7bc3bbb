import type { WriteItemRequest } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

export function writeItem(api: Api, item: ItemPlace, request: WriteItemRequest): Promise<ReviewView> {
  return api.change('PATCH', `/reviews/${item.reviewId}/items/${item.itemId}`, request);
}
