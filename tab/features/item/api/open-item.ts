import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function openItem(api: Api, reviewId: string, itemId: string | null): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/open-item`, { itemId });
}
