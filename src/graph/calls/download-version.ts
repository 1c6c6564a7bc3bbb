import { graphPath, type SendGraph } from '../transport/graph-call';
import { downloadContent } from './download-content';

/** GET …/versions/{id}/content. Graph refuses that for the newest version, whose content is the item's own. */
export async function downloadVersion(send: SendGraph, file: { readonly driveId: string; readonly itemId: string }, versionId: string): Promise<Uint8Array> {
  const item = graphPath('drives', file.driveId, 'items', file.itemId);
  const reply = await send({ method: 'GET', path: `${item}/versions${graphPath(versionId)}/content`, expects: [400] });
  return reply.status === 400 ? downloadContent(send, file.driveId, file.itemId) : reply.bytes;
}
