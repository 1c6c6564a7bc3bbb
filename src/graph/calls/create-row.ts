import type { SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import type { ListPlace } from './list-place';
import { listRow, type ListRow, type RowValues } from './list-row';
import { createRowCall } from './row-call';

/**
 * POST …/items. Never sent twice, as the first may have been carried out: find the row again by a unique column of ours.
 * `value-exists` where another row has a unique column's value.
 */
export async function createRow(send: SendGraph, place: ListPlace, values: RowValues): Promise<ListRow | 'value-exists'> {
  const reply = await send(createRowCall(place, values));
  return reply.status === 409 ? 'value-exists' : readReply(reply, listRow);
}
