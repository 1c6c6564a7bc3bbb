import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import type { ListPlace } from './list-place';
import { listRow, type ListRow } from './list-row';
import { rowsPath } from './row-call';

/** GET …/items/{id} with its fields; null where it is gone. */
export async function getRow(send: SendGraph, place: ListPlace, id: string): Promise<ListRow | null> {
  const reply = await send({ method: 'GET', path: `${rowsPath(place)}${graphPath(id)}`, query: { $expand: 'fields' }, expects: [404] });
  return reply.status === 404 ? null : readReply(reply, listRow);
}
