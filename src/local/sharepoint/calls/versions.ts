import { nameOf } from '../disk/item-record';
import type { Ask, OpenLibrary } from '../exchange/ask';
import type { ItemAddress } from '../exchange/item-address';
import { json, refusals, type Reply } from '../exchange/reply';
import { contentTypeOf } from '../present/content-type';
import { presentAuthor } from '../present/present-item';
import { findItem } from './find-item';

/** GET …/versions, newest first. */
export function listVersions(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const { versions } = findItem(ask, library, address);
  return json(200, { value: versions.toReversed().map(({ id, at, size, by }) => ({ id, lastModifiedDateTime: at, size, ...(by == null ? {} : { lastModifiedBy: presentAuthor(by) }) })) });
}

/** GET …/versions/{id}/content, of an earlier version only. */
export function versionContent(ask: Ask, library: OpenLibrary, address: ItemAddress): Reply {
  const record = findItem(ask, library, address);
  if (address.rest === `versions/${record.versions.at(-1)?.id}/content`) {
    throw refusals.invalid('You cannot get the content of the current version.');
  }
  const version = record.versions.find(({ id }) => address.rest === `versions/${id}/content`);
  if (version === undefined) {
    throw refusals.itemNotFound();
  }
  return { status: 200, bytes: library.disk.readVersion(record, version.id), contentType: contentTypeOf(nameOf(record.path)) };
}
