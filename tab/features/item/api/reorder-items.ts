import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

/** `before`: the item that it is to stand before; null: last. */
export function reorderItems(api: Api, item: ItemPlace, before: string | null): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/items/${item.itemId}/place`, { before });
}
