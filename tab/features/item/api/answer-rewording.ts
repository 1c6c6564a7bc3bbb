import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

export function answerRewording(api: Api, item: ItemPlace, isAccepted: boolean): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/items/${item.itemId}/rewording/answer`, { isAccepted });
}
