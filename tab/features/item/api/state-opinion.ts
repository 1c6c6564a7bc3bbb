import type { StatementRequest } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';
import type { ItemPlace } from '../item-place';

export function stateOpinion(api: Api, item: ItemPlace, request: StatementRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${item.reviewId}/items/${item.itemId}/statement`, request);
}
