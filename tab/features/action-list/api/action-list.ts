import type { SharePointListView } from '../../../../src/contracts/action-list';
import type { Api } from '../../../api/api';

export function getActionList(api: Api, unitId: string): Promise<SharePointListView> {
  return api.read(`/units/${encodeURIComponent(unitId)}/action-list`);
}

export function chooseActionList(api: Api, unitId: string): Promise<SharePointListView> {
  return api.change('PUT', `/units/${encodeURIComponent(unitId)}/action-list`, {});
}
