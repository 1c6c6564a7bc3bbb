import { graphPath, type SendGraph } from '../transport/graph-call';
import { graphErrorOf } from '../transport/graph-error';
import { readReply } from '../transport/read-reply';
import { contentTypeOf } from './content-type';
import { driveItem, type DriveItem } from './drive-item';

export interface Upload {
  readonly driveId: string;
  readonly folderId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** PUT …:/{name}:/content that never replaces: `name-exists` where somebody was first, `try-again` on SharePoint's passing 409. */
export async function uploadNewFile(send: SendGraph, upload: Upload): Promise<DriveItem | 'name-exists' | 'try-again'> {
  const reply = await send({
    method: 'PUT',
    path: `${graphPath('drives', upload.driveId, 'items', upload.folderId)}:${graphPath(upload.name)}:/content`,
    query: { '@microsoft.graph.conflictBehavior': 'fail' },
    upload: { bytes: upload.bytes, contentType: contentTypeOf(upload.name) },
    expects: [409],
  });

  if (reply.status === 409) {
    return graphErrorOf(reply).code === 'resourceModified' ? 'try-again' : 'name-exists';
  }
  return readReply(reply, driveItem);
}
