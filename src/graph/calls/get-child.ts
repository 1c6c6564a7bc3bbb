import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { driveItem, driveItemSelect, type DriveItem } from './drive-item';

/** GET /drives/{id}/items/{id}:/{path}; null where nothing has that name. */
export async function getChild(send: SendGraph, place: { readonly driveId: string; readonly folderId: string }, path: readonly string[]): Promise<DriveItem | null> {
  const reply = await send({
    method: 'GET',
    path: `${graphPath('drives', place.driveId, 'items', place.folderId)}:${graphPath(...path)}`,
    query: { $select: driveItemSelect },
    expects: [404],
  });
  return reply.status === 404 ? null : readReply(reply, driveItem);
}
