import { graphPath, type SendGraph } from '../transport/graph-call';
import type { ListPlace } from './list-place';
import { rowsPath } from './row-call';

/** DELETE …/items/{id}, if it still has that eTag; one that is gone already is as good. */
export async function deleteRow(send: SendGraph, place: ListPlace, row: { readonly id: string; readonly eTag: string }): Promise<'deleted' | 'changed'> {
  const reply = await send({ method: 'DELETE', path: `${rowsPath(place)}${graphPath(row.id)}`, ifMatch: row.eTag, expects: [404, 412] });
  return reply.status === 412 ? 'changed' : 'deleted';
}
