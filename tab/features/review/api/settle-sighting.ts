import type { ReviewView } from '../../../../src/contracts/review';
import type { Api } from '../../../api/api';

/** No people and no guest: nobody to minute. */
export function settleSighting(api: Api, reviewId: string, sightingId: string, answer: { personIds: readonly string[]; guest: string }): Promise<ReviewView> {
  return api.change('POST', `/reviews/${reviewId}/sightings/${sightingId}`, answer);
}
