import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function tieFile(api: Api, reviewId: string, fileId: string, itemId: string | null): Promise<ReviewView> {
  return api.change('PUT', `/reviews/${reviewId}/briefing-files/${encodeURIComponent(fileId)}`, { itemId });
}
