import { graphPath, type SendGraph } from '../transport/graph-call';

/** GET …/content?format=pdf, by redirect; null where SharePoint does not convert the file (406), or nothing is there that could (501). */
export async function downloadPdf(send: SendGraph, driveId: string, itemId: string): Promise<Uint8Array | null> {
  const reply = await send({ method: 'GET', path: `${graphPath('drives', driveId, 'items', itemId)}/content`, query: { format: 'pdf' }, expects: [406, 501] });
  return reply.status === 406 || reply.status === 501 ? null : reply.bytes;
}
