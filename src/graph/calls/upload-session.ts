import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import type { GraphReply } from '../transport/graph-exchange';
import { readReply } from '../transport/read-reply';

const session = z.object({ uploadUrl: z.string() });

/** The session's address is a key: it goes into no log. */
export type UploadSession = z.infer<typeof session>;

const status = z.object({ nextExpectedRanges: z.array(z.string()) });

/** POST …:/{path}:/createUploadSession for a new file that replaces nothing; the address that its bytes go to. `no-folder`: 404. */
export async function openNewFileSession(send: SendGraph, place: { readonly driveId: string; readonly path: readonly string[] }): Promise<UploadSession | 'no-folder'> {
  const reply = await send({
    method: 'POST',
    path: `${graphPath('drives', place.driveId)}/root:${graphPath(...place.path)}:/createUploadSession`,
    json: { item: { '@microsoft.graph.conflictBehavior': 'fail' } },
    expects: [404],
  });
  return reply.status === 404 ? 'no-folder' : readReply(reply, session);
}

/** POST …/createUploadSession for new content of a file, if it still has that eTag; `changed` where it has not, `refused` where the library wants it checked out first (400). */
export async function openReplacingSession(send: SendGraph, driveId: string, item: { readonly id: string; readonly eTag: string }): Promise<UploadSession | 'changed' | 'refused'> {
  const reply = await send({
    method: 'POST',
    path: `${graphPath('drives', driveId, 'items', item.id)}/createUploadSession`,
    ifMatch: item.eTag,
    json: { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
    expects: [400, 409, 412],
  });
  if (reply.status === 400) {
    return 'refused';
  }
  return reply.status === 409 || reply.status === 412 ? 'changed' : readReply(reply, session);
}

/** GET of a session's address: how many bytes have arrived. Null where the session is no more: expired, cancelled or done. */
export async function receivedBytes(send: SendGraph, address: string): Promise<number | null> {
  const reply = await send({ method: 'GET', address, expects: [401, 404, 410] });
  return reply.status === 200 ? nextByteOf(reply) : null;
}

/** DELETE of a session's address. What comes of it does not matter: it ends by itself. */
export async function cancelSession(send: SendGraph, address: string): Promise<void> {
  await send({ method: 'DELETE', address }).catch(() => undefined);
}

/** The first byte that a session still waits for, as its replies say. */
export function nextByteOf(reply: GraphReply): number {
  return Number(readReply(reply, status).nextExpectedRanges[0]?.split('-')[0] ?? 0);
}
