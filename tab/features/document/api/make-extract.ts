import type { MakeExtractRequest, ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function makeExtract(api: Api, reviewId: string, choice: MakeExtractRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/extracts`, choice);
}
