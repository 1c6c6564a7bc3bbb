import { eTagOf, nameOf, type ItemRecord } from '../disk/item-record';
import type { Ask, OpenLibrary } from '../exchange/ask';
import { listIdOf, siteIdOf } from '../stand-in-library';
import { presentAuthors, webUrlOf } from './present-item';

/** The file's row in the list, with its columns where `$expand` asks for them. */
export function presentListItem(ask: Ask, library: OpenLibrary, record: ItemRecord): object {
  return {
    createdDateTime: record.createdAt,
    eTag: eTagOf(record),
    id: String(record.number),
    lastModifiedDateTime: record.modifiedAt,
    webUrl: webUrlOf(ask, library, record.path),
    ...presentAuthors(record),
    parentReference: { siteId: siteIdOf(library.about) },
    contentType: { id: record.kind === 'file' ? '0x0101' : '0x0120', name: record.kind === 'file' ? 'Dokument' : 'Mapp' },
    sharepointIds: { listId: listIdOf(library.about), listItemId: String(record.number), listItemUniqueId: record.guid },
    ...((ask.query.get('$expand') ?? '').startsWith('fields') ? { fields: presentFields(record) } : {}),
  };
}

/** The columns by their inner names. */
export function presentFields(record: ItemRecord): object {
  return {
    '@odata.etag': eTagOf(record),
    id: String(record.number),
    FileLeafRef: nameOf(record.path),
    ContentType: record.kind === 'file' ? 'Dokument' : 'Mapp',
    Created: record.createdAt,
    Modified: record.modifiedAt,
    _UIVersionString: record.versions.at(-1)?.id ?? '1.0',
    ...record.fields,
  };
}
