import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

export function getReview(api: Api, reviewId: string): Promise<ReviewView> {
  return api.read(`/reviews/${reviewId}`);
}
