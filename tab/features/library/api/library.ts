import type { LibraryView } from '../../../../src/contracts/library';
import type { Api } from '../../../api/api';

export function getLibrary(api: Api, unitId: string): Promise<LibraryView> {
  return api.read(`/units/${encodeURIComponent(unitId)}/library`);
}

export function addColumns(api: Api, unitId: string): Promise<LibraryView> {
  return api.change('POST', `/units/${encodeURIComponent(unitId)}/library/columns`, {});
}
