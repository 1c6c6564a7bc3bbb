import type { SendGraph } from '../transport/graph-call';
import { sendDelta, type Delta } from '../transport/delta';
import { callOfLink } from '../transport/pages';
import type { ListPlace } from './list-place';
import { listRow, type ListRow } from './list-row';
import { rowsPath } from './row-call';

/** GET …/items/delta with their fields, all pages: since the link, or all rows where there is none; `resync` where the link is too old. */
export function deltaRows(send: SendGraph, place: ListPlace, link: string | null): Promise<Delta<ListRow> | 'resync'> {
  const call = link === null ? ({ method: 'GET', path: `${rowsPath(place)}/delta`, query: { $expand: 'fields' } } as const) : callOfLink(link);
  return sendDelta(send, call, listRow);
}
