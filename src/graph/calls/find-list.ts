import { graphPath, type SendGraph } from '../transport/graph-call';
import { sendPages } from '../transport/pages';
import { sharedList, sharedListSelect, type SharedList } from './shared-list';

/** GET /sites/{id}/lists by the shown name; null where the site has no such list. */
export async function findList(send: SendGraph, siteId: string, displayName: string): Promise<SharedList | null> {
  const found = await sendPages(
    send,
    {
      method: 'GET',
      path: graphPath('sites', siteId, 'lists'),
      query: { $select: sharedListSelect, $filter: `displayName eq '${displayName.replaceAll("'", "''")}'` },
    },
    sharedList,
  );
  return found.find((list) => list.displayName === displayName) ?? null;
}
