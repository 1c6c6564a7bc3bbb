import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function connectChat(api: Api, reviewId: string, conversationId: string): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/chat`, { conversationId });
}
