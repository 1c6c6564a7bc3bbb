import type { ActionDetailView } from '../../../../src/contracts/action';
import type { Api } from '../../../api/api';

export function getAction(api: Api, number: number): Promise<ActionDetailView> {
  return api.read(`/actions/${number}`);
}
