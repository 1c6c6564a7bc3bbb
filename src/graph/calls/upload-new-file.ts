import { graphPath, type SendGraph } from '../transport/graph-call';
import type { GraphReply } from '../transport/graph-exchange';
import { contentTypeOf } from './content-type';

export interface Upload {
  readonly driveId: string;
  /** The folders and the name, below the library's root. */
  readonly path: readonly string[];
  readonly bytes: Uint8Array;
}

/** PUT /drives/{id}/root:/{path}:/content that never replaces; SharePoint makes the folders that are missing. Gives its 201, 404 or 409. */
export function uploadNewFile(send: SendGraph, upload: Upload): Promise<GraphReply> {
  return send({
    method: 'PUT',
    path: `${graphPath('drives', upload.driveId)}/root:${graphPath(...upload.path)}:/content`,
    query: { '@microsoft.graph.conflictBehavior': 'fail' },
    upload: { bytes: upload.bytes, contentType: contentTypeOf(upload.path.at(-1) ?? '') },
    expects: [404, 409],
  });
}
