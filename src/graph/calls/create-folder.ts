import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { driveItem, type DriveItem } from './drive-item';

/** POST /drives/{id}/items/{id}/children with conflictBehavior fail; null where the name exists. */
export async function createFolder(send: SendGraph, place: { readonly driveId: string; readonly folderId: string }, name: string): Promise<DriveItem | null> {
  const reply = await send({
    method: 'POST',
    path: `${graphPath('drives', place.driveId, 'items', place.folderId)}/children`,
    json: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
    expects: [409],
  });
  return reply.status === 409 ? null : readReply(reply, driveItem);
}
