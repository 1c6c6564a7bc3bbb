import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { driveItem, driveItemSelect, type DriveItem } from './drive-item';

/** GET /drives/{id}/items/{id}. */
export async function getItem(send: SendGraph, driveId: string, itemId: string): Promise<DriveItem> {
  const reply = await send({ method: 'GET', path: graphPath('drives', driveId, 'items', itemId), query: { $select: driveItemSelect } });
  return readReply(reply, driveItem);
}
