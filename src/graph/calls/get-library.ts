import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import type { ListPlace } from './list-place';

const library = z.object({ id: z.string(), displayName: z.string(), webUrl: z.string(), parentReference: z.object({ siteId: z.string() }) });

/** GET /drives/{id}/list: which list of which site a library is, for its columns. */
export async function getLibrary(send: SendGraph, driveId: string): Promise<ListPlace & { readonly name: string; readonly webUrl: string }> {
  const reply = await send({ method: 'GET', path: `${graphPath('drives', driveId)}/list`, query: { $select: 'id,displayName,webUrl,parentReference' } });
  const { id, displayName, webUrl, parentReference } = readReply(reply, library);
  return { siteId: parentReference.siteId, listId: id, name: displayName, webUrl };
}
