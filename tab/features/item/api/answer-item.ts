import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { AnswerChoice } from '../item-parts';
import type { ItemPlace } from '../item-place';

/** `personId`: somebody who answered by word of mouth; left out, the person's own svar. */
export function answerItem(api: Api, item: ItemPlace, request: { choice: AnswerChoice; personId?: string }): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/items/${item.itemId}/answer`, request);
}
