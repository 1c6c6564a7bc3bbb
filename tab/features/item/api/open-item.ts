import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

/** One item, or with null the next one: `after` is then the item that the person saw as open, so that a second press opens no second item. */
export function openItem(api: Api, reviewId: string, request: { itemId: string | null; after?: string | null }): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/open-item`, request);
}
