import type { ReviewView } from '../../../../src/contracts/review';
import type { SettleWordEditRequest } from '../../../../src/contracts/word-edit';
import type { Api } from '../../../api/api';

export function settleWordEdit(api: Api, place: { readonly reviewId: string; readonly documentId: string }, choice: SettleWordEditRequest): Promise<ReviewView> {
  return api.change('POST', `/reviews/${place.reviewId}/documents/${place.documentId}/edits`, choice);
}
