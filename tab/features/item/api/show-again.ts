import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

export function showAgain(api: Api, item: ItemPlace): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/shown-again`, { itemId: item.itemId });
}
