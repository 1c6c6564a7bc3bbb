import { z } from 'zod';
import type { SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import type { ListPlace } from './list-place';
import { updateRowCall, type RowChange } from './row-call';

export const updatedFields = z.object({ '@odata.etag': z.string() });

/** PATCH …/items/{id}/fields, if the row still has that eTag: its new one, `changed` where it has not, `missing` where it is gone. */
export async function updateRow(send: SendGraph, place: ListPlace, change: RowChange): Promise<{ readonly eTag: string } | 'changed' | 'missing'> {
  const reply = await send(updateRowCall(place, change));
  if (reply.status === 404) {
    return 'missing';
  }
  return reply.status === 409 || reply.status === 412 ? 'changed' : { eTag: readReply(reply, updatedFields)['@odata.etag'] };
}
