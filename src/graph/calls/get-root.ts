import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { driveItem, driveItemSelect, type DriveItem } from './drive-item';

/** GET /drives/{id}/root: the library's uppermost folder. */
export async function getRoot(send: SendGraph, driveId: string): Promise<DriveItem> {
  const reply = await send({ method: 'GET', path: `${graphPath('drives', driveId)}/root`, query: { $select: driveItemSelect } });
  return readReply(reply, driveItem);
}
