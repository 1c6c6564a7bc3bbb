import { graphPath } from '../transport/graph-call';
import type { GraphCall } from '../transport/graph-exchange';
import type { ListPlace } from './list-place';
import type { RowValues } from './list-row';

/** A change of a row, if it still has that eTag. */
export interface RowChange {
  readonly id: string;
  readonly eTag: string;
  readonly values: RowValues;
}

export function rowsPath({ siteId, listId }: ListPlace): string {
  return graphPath('sites', siteId, 'lists', listId, 'items');
}

export function createRowCall(place: ListPlace, values: RowValues): GraphCall {
  return { method: 'POST', path: rowsPath(place), json: { fields: withoutNulls(values) }, expects: [409] };
}

export function updateRowCall(place: ListPlace, { id, eTag, values }: RowChange): GraphCall {
  return { method: 'PATCH', path: `${rowsPath(place)}${graphPath(id)}/fields`, ifMatch: eTag, json: values, expects: [404, 409, 412] };
}

function withoutNulls(values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
