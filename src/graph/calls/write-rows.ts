import type { SendGraph } from '../transport/graph-call';
import type { GraphReply } from '../transport/graph-exchange';
import { readReply } from '../transport/read-reply';
import { sendBatch } from '../transport/send-batch';
import type { ListPlace } from './list-place';
import { listRow, type RowValues } from './list-row';
import { createRowCall, updateRowCall, type RowChange } from './row-call';
import { updatedFields } from './update-row';

/** What became of one row of many. `try-later`: not carried out; `retryAt` where SharePoint said when. */
export type RowOutcome =
  | { readonly outcome: 'written'; readonly id: string; readonly eTag: string }
  | { readonly outcome: 'changed' | 'missing' | 'value-exists' | 'refused' }
  | { readonly outcome: 'try-later'; readonly retryAt: Date | undefined };

/** PATCH of many rows, twenty in a call ($batch); an outcome for each, in the same order. */
export async function updateRows(send: SendGraph, place: ListPlace, changes: readonly RowChange[], now: () => Date): Promise<readonly RowOutcome[]> {
  const replies = await sendBatch(send, changes.map((change) => updateRowCall(place, change)), now);
  return replies.map((reply, index) =>
    reply.status === 200 ? { outcome: 'written', id: changes[index]?.id ?? '', eTag: readReply(reply, updatedFields)['@odata.etag'] } : failed(reply, 'changed'),
  );
}

/** POST of many rows, twenty in a call ($batch); an outcome for each, in the same order. */
export async function createRows(send: SendGraph, place: ListPlace, rows: readonly RowValues[], now: () => Date): Promise<readonly RowOutcome[]> {
  const replies = await sendBatch(send, rows.map((values) => createRowCall(place, values)), now);
  return replies.map((reply) => {
    if (reply.status !== 201) {
      return failed(reply, 'value-exists');
    }
    const { id, eTag } = readReply(reply, listRow);
    return { outcome: 'written', id, eTag };
  });
}

function failed({ status, retryAt }: GraphReply, conflict: 'changed' | 'value-exists'): RowOutcome {
  switch (status) {
    case 404:
      return { outcome: 'missing' };
    case 409:
      return { outcome: conflict };
    case 412:
      return { outcome: 'changed' };
    case 400:
    case 403:
      return { outcome: 'refused' };
    default:
      return { outcome: 'try-later', retryAt };
  }
}
