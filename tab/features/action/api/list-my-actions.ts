import type { ActionListView } from '../../../../src/contracts/action';
import type { Api } from '../../../api/api';

export function listMyActions(api: Api): Promise<ActionListView> {
  return api.read('/actions?scope=mine&limit=100');
}
