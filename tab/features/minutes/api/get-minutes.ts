import type { MinutesView } from '../../../../src/contracts/minutes';
import type { Api } from '../../../api/api';

export function getMinutes(api: Api, reviewId: string): Promise<MinutesView> {
  return api.read(`/reviews/${reviewId}/minutes`);
}
