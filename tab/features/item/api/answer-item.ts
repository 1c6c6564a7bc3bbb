import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { AnswerChoice } from '../item-parts';
import type { ItemPlace } from '../item-place';

export function answerItem(api: Api, item: ItemPlace, choice: AnswerChoice): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/items/${item.itemId}/answer`, { choice });
}
