import { graphPath, type SendGraph } from '../transport/graph-call';

/** GET /drives/{id}/items/{id}/content; Graph redirects to a pre-authenticated address, which gets no token. */
export async function downloadContent(send: SendGraph, driveId: string, itemId: string): Promise<Uint8Array> {
  const reply = await send({ method: 'GET', path: `${graphPath('drives', driveId, 'items', itemId)}/content` });
  return reply.bytes;
}
