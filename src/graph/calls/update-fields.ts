import { graphPath, type SendGraph } from '../transport/graph-call';

/**
 * PATCH /drives/{id}/items/{id}/listItem/fields, the one call that changes columns (a PATCH of the item answers 200 and changes nothing).
 * `try-again` on SharePoint's passing 409 after an upload, `not-taken` where the library does not take a value (400).
 */
export async function updateFields(
  send: SendGraph,
  item: { readonly driveId: string; readonly itemId: string },
  fields: Readonly<Record<string, string>>,
): Promise<'updated' | 'try-again' | 'not-taken'> {
  const reply = await send({
    method: 'PATCH',
    path: `${graphPath('drives', item.driveId, 'items', item.itemId)}/listItem/fields`,
    json: fields,
    expects: [400, 409],
  });

  if (reply.status === 400) {
    return 'not-taken';
  }
  return reply.status === 409 ? 'try-again' : 'updated';
}
