import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function makePresentation(api: Api, reviewId: string): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/presentation`);
}
