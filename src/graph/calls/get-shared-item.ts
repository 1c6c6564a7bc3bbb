import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';

const sharedItem = z.object({
  id: z.string(),
  name: z.string(),
  eTag: z.string(),
  parentReference: z.object({ siteId: z.string(), driveId: z.string() }),
});

/** GET /shares/{id}/driveItem: what a sharing link leads to. Delegated only; Graph refuses it for an app with Sites.Selected. */
export async function getSharedItem(send: SendGraph, link: string): Promise<z.infer<typeof sharedItem>> {
  const reply = await send({
    method: 'GET',
    path: `${graphPath('shares', shareId(link))}/driveItem`,
    query: { $select: 'id,name,eTag,parentReference' },
  });
  return readReply(reply, sharedItem);
}

function shareId(link: string): string {
  return `u!${Buffer.from(link, 'utf8').toString('base64url')}`;
}
