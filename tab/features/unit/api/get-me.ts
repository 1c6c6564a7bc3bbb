import type { MeView } from '../../../../src/contracts/unit';
import type { Api } from '../../../api/api';

export function getMe(api: Api): Promise<MeView> {
  return api.read('/me');
}
