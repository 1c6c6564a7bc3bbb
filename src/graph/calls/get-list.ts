import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import type { ListPlace } from './list-place';
import { sharedList, sharedListSelect, type SharedList } from './shared-list';

/** GET /sites/{id}/lists/{id}; null where it is gone. */
export async function getList(send: SendGraph, { siteId, listId }: ListPlace): Promise<SharedList | null> {
  const reply = await send({ method: 'GET', path: graphPath('sites', siteId, 'lists', listId), query: { $select: sharedListSelect }, expects: [404] });
  return reply.status === 404 ? null : readReply(reply, sharedList);
}
