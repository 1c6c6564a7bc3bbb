import { graphPath, type SendGraph } from '../transport/graph-call';
import { contentTypeOf } from './content-type';
import type { DriveItem } from './drive-item';

/**
 * PUT /drives/{id}/items/{id}/content, if the item still has that eTag. `changed` where it has not (412, or
 * SharePoint's passing 409), `refused` where the library wants it checked out first (400).
 */
export async function replaceContent(send: SendGraph, driveId: string, item: DriveItem, bytes: Uint8Array): Promise<'replaced' | 'changed' | 'refused'> {
  const reply = await send({
    method: 'PUT',
    path: `${graphPath('drives', driveId, 'items', item.id)}/content`,
    ifMatch: item.eTag,
    upload: { bytes, contentType: contentTypeOf(item.name) },
    expects: [400, 409, 412],
  });
  if (reply.status === 400) {
    return 'refused';
  }
  return reply.status === 409 || reply.status === 412 ? 'changed' : 'replaced';
}
