import type { Ask, OpenLibrary } from '../exchange/ask';
import { requireName, type ItemAddress } from '../exchange/item-address';
import { json, refusals, type Reply } from '../exchange/reply';
import { presentItem } from '../present/present-item';
import { nameOf, parentOf } from '../disk/item-record';
import { findItem, isSeenBy, jsonBody, requireUnchanged } from './find-item';
import { pageOf } from './pages';

export function getItem(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  return json(200, presentItem(ask, library, findItem(ask, library, address)));
}

/** GET …/children, in pages. */
export function listChildren(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const children = library.disk.children(findItem(ask, library, address).path).filter((record) => isSeenBy(ask, record));
  return json(200, pageOf(ask, children, (record) => presentItem(ask, library, record)));
}

/** POST …/children: a new folder. */
export function createFolder(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const parent = findItem(ask, library, address);
  const body = jsonBody(ask);
  if (typeof body['name'] !== 'string' || body['folder'] === undefined) {
    throw refusals.invalid('Only folders are created this way; name and folder are needed.');
  }

  const path = [parent.path, requireName(body['name'])].filter((part) => part !== '').join('/');
  const known = library.disk.byPath(path);
  if (known !== null && (body['@microsoft.graph.conflictBehavior'] ?? 'fail') === 'fail') {
    throw refusals.nameExists();
  }
  return json(201, presentItem(ask, library, known ?? library.disk.createFolder(path, ask.caller.author)));
}

/** PATCH of an item: its name. Columns in it are passed over with 200, as in SharePoint. */
export function updateItem(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const record = findItem(ask, library, address);
  requireUnchanged(ask, library, record);

  const name = jsonBody(ask)['name'];
  if (typeof name === 'string' && name !== nameOf(record.path)) {
    const path = [parentOf(record.path), requireName(name)].filter((part) => part !== '').join('/');
    const known = library.disk.byPath(path);
    if (known !== null && known !== record) {
      throw refusals.nameExists();
    }
    library.disk.rename(record, name, ask.caller.author);
  }
  return json(200, presentItem(ask, library, record));
}
