import type { Ask } from '../exchange/ask';
import { decodedPart } from '../exchange/item-address';
import { GraphRefusal, json, refusals, type Reply } from '../exchange/reply';
import { presentItem } from '../present/present-item';

/** GET /shares/{u!base64url}/driveItem: for people only; Sites.Selected does not reach sharing links. */
export function sharedItem(ask: Ask, shareId: string): Reply {
  if (ask.caller.isApp) {
    throw new GraphRefusal(403, 'accessDenied', 'The caller does not have permission to perform the action.');
  }

  const link = linkOf(decodedPart(shareId));
  for (const library of ask.libraries) {
    const path = library.about.links.find((known) => withoutQuery(known.link) === withoutQuery(link))?.path;
    const record = path === undefined ? null : library.disk.byPath(path);
    if (record !== null) {
      return json(200, presentItem(ask, library, record));
    }
  }
  throw refusals.itemNotFound();
}

function linkOf(shareId: string): string {
  if (!shareId.startsWith('u!')) {
    throw refusals.invalid('The sharing token is malformed.');
  }
  return Buffer.from(shareId.slice(2), 'base64url').toString('utf8');
}

/** The `?e=` of a sharing link is the sender's own mark and may be left off. */
function withoutQuery(link: string): string {
  return link.split('?')[0] ?? link;
}
