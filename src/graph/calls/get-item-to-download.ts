import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { downloadContent } from './download-content';
import { driveItem, driveItemSelect, type DriveItem } from './drive-item';

const DOWNLOAD = '@microsoft.graph.downloadUrl';
const downloadable = driveItem.extend({ [DOWNLOAD]: z.string().optional() });

/** GET /drives/{id}/items/{id}, and the content from the address that it gives: one call to Graph instead of two. */
export async function getItemToDownload(send: SendGraph, driveId: string, itemId: string): Promise<{ readonly item: DriveItem; readonly bytes: Uint8Array }> {
  const reply = await send({ method: 'GET', path: graphPath('drives', driveId, 'items', itemId), query: { $select: `${driveItemSelect},${DOWNLOAD}` } });
  const item = readReply(reply, downloadable);
  const address = item[DOWNLOAD];
  return { item, bytes: address === undefined ? await downloadContent(send, driveId, itemId) : (await send({ method: 'GET', address })).bytes };
}
