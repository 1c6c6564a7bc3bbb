import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function retryDocument(api: Api, reviewId: string, documentId: string): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/documents/${documentId}/retry`);
}
