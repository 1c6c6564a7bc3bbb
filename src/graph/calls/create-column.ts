import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { column, columnDefinitionOf, type Column, type NewColumn } from './column';
import type { ListPlace } from './list-place';

/** POST /sites/{id}/lists/{id}/columns: a new column of a list or library; `name-exists` where one of that name is there. */
export async function createColumn(send: SendGraph, { siteId, listId }: ListPlace, given: NewColumn): Promise<Column | 'name-exists'> {
  const reply = await send({ method: 'POST', path: graphPath('sites', siteId, 'lists', listId, 'columns'), json: columnDefinitionOf(given), expects: [409] });
  return reply.status === 409 ? 'name-exists' : readReply(reply, column);
}
