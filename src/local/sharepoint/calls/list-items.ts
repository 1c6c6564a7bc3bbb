import type { Ask, OpenLibrary } from '../exchange/ask';
import type { ItemAddress } from '../exchange/item-address';
import { json, type Reply } from '../exchange/reply';
import { presentFields, presentListItem } from '../present/present-list-item';
import { writableColumns } from '../present/present-list';
import { findItem, jsonBody, requireUnchanged } from './find-item';
import { valuesFrom } from './values-from';

export function getListItem(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  return json(200, presentListItem(ask, library, findItem(ask, library, address)));
}

export function getFields(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  return json(200, presentFields(findItem(ask, library, address)));
}

/** PATCH …/listItem/fields: sets columns by their inner names, after which SharePoint rewrites the file. */
export function updateFields(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const record = findItem(ask, library, address);
  requireUnchanged(ask, library, record);

  library.disk.setFields(record, valuesFrom(writableColumns(library), jsonBody(ask)), ask.caller.author);
  const reply = json(200, presentFields(record));
  if (record.kind === 'file') {
    library.disk.rewrite(record);
  }
  return reply;
}
