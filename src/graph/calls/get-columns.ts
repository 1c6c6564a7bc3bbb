import { graphPath, type SendGraph } from '../transport/graph-call';
import { sendPages } from '../transport/pages';
import { column, columnSelect, type Column } from './column';
import type { ListPlace } from './list-place';

/** GET /sites/{id}/lists/{id}/columns: all columns of a list or library. */
export function getColumns(send: SendGraph, { siteId, listId }: ListPlace): Promise<readonly Column[]> {
  return sendPages(send, { method: 'GET', path: graphPath('sites', siteId, 'lists', listId, 'columns'), query: { $select: columnSelect } }, column);
}
