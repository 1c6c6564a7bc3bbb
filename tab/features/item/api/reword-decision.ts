import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

export function rewordDecision(api: Api, item: ItemPlace, texts: readonly string[]): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/items/${item.itemId}/rewording`, { texts });
}
