import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

export function handOver(api: Api, item: ItemPlace, to: string | null): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/items/${item.itemId}/handover`, { to });
}
