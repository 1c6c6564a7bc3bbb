import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { driveItem, driveItemSelect, type DriveItem } from './drive-item';

/** GET /drives/{id}/root:/{path}; null where nothing has that name. */
export async function getByPath(send: SendGraph, driveId: string, path: readonly string[]): Promise<DriveItem | null> {
  const reply = await send({ method: 'GET', path: `${graphPath('drives', driveId)}/root:${graphPath(...path)}`, query: { $select: driveItemSelect }, expects: [404] });
  return reply.status === 404 ? null : readReply(reply, driveItem);
}
