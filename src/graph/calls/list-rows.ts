import type { SendGraph } from '../transport/graph-call';
import { sendPages } from '../transport/pages';
import type { ListPlace } from './list-place';
import { listRow, type ListRow } from './list-row';
import { rowsPath } from './row-call';

/** GET …/items with their fields, all pages; only those with a text in an indexed column where `where` is given. */
export function listRows(send: SendGraph, place: ListPlace, where?: { readonly name: string; readonly value: string }): Promise<readonly ListRow[]> {
  const filter = where === undefined ? {} : { $filter: `fields/${where.name} eq '${where.value.replaceAll("'", "''")}'` };
  return sendPages(send, { method: 'GET', path: rowsPath(place), query: { $expand: 'fields', $top: '1000', ...filter } }, listRow);
}
