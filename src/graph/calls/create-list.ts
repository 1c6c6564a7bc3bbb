import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';
import { columnDefinitionOf, type NewColumn } from './column';
import { sharedList, type SharedList } from './shared-list';

export interface NewList {
  readonly displayName: string;
  readonly description: string;
  /** Beside SharePoint's own "Rubrik" (Title). */
  readonly columns: readonly NewColumn[];
}

/** POST /sites/{id}/lists: a list of rows; `name-exists` where the site has one of that name. */
export async function createList(send: SendGraph, siteId: string, list: NewList): Promise<SharedList | 'name-exists'> {
  const reply = await send({
    method: 'POST',
    path: graphPath('sites', siteId, 'lists'),
    json: { displayName: list.displayName, description: list.description, list: { template: 'genericList' }, columns: list.columns.map(columnDefinitionOf) },
    expects: [409],
  });
  return reply.status === 409 ? 'name-exists' : readReply(reply, sharedList);
}
