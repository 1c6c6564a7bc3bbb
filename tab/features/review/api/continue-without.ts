import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function continueWithout(api: Api, reviewId: string, note: string): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/continue`, { note });
}
