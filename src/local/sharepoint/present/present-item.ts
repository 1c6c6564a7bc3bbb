import { cTagOf, eTagOf, nameOf, parentOf, type Author, type ItemRecord } from '../disk/item-record';
import type { Ask, OpenLibrary } from '../exchange/ask';
import { contentTypeOf } from './content-type';
import { siteIdOf } from '../stand-in-library';

const DOWNLOAD = '@microsoft.graph.downloadUrl';

/** A driveItem as Graph shows it, cut to `$select`. */
export function presentItem(ask: Ask, library: OpenLibrary, record: ItemRecord): object {
  const isRoot = record.path === '';

  return selected(ask.query.get('$select'), {
    createdDateTime: record.createdAt,
    eTag: eTagOf(record),
    id: record.id,
    lastModifiedDateTime: record.modifiedAt,
    name: isRoot ? 'root' : nameOf(record.path),
    webUrl: webUrlOf(ask, library, record.path),
    ...(record.kind === 'file' ? { cTag: cTagOf(record) } : {}),
    size: record.kind === 'file' ? record.size : 0,
    ...presentAuthors(record),
    parentReference: parentReference(library, record),
    fileSystemInfo: { createdDateTime: record.createdAt, lastModifiedDateTime: record.modifiedAt },
    ...(record.kind === 'file'
      ? { publication: presentPublication(record), file: { mimeType: contentTypeOf(nameOf(record.path)) } }
      : { folder: { childCount: library.disk.children(record.path).length } }),
    ...(isRoot ? { root: {} } : {}),
    ...(record.kind === 'file' && (ask.query.get('$select') ?? DOWNLOAD).includes(DOWNLOAD) ? { [DOWNLOAD]: ask.preAuthenticated(library, record.id, 'file') } : {}),
  });
}

export function presentAuthors(record: Pick<ItemRecord, 'createdBy' | 'modifiedBy'>): object {
  return {
    ...(record.createdBy === null ? {} : { createdBy: presentAuthor(record.createdBy) }),
    ...(record.modifiedBy === null ? {} : { lastModifiedBy: presentAuthor(record.modifiedBy) }),
  };
}

/** Where a person opens the file: the local mode's own door to the folder. */
export function webUrlOf(ask: Ask, library: OpenLibrary, path: string): string {
  return [ask.webBase, ...[library.about.site, library.about.library, ...path.split('/').filter((part) => part !== '')].map(encodeURIComponent)].join('/');
}

/** Keeps the named properties; all where nothing is named. */
export function selected(select: string | null, item: object): object {
  const names = select?.split(',').map((name) => name.trim());
  return names === undefined ? item : Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name) || name.startsWith('@')));
}

function parentReference(library: OpenLibrary, record: ItemRecord): object {
  const place = { driveType: 'documentLibrary', driveId: library.about.driveId, siteId: siteIdOf(library.about) };
  if (record.path === '') {
    return place;
  }

  const parentPath = parentOf(record.path);
  const path = `/drives/${library.about.driveId}/root:${parentPath === '' ? '' : `/${parentPath.split('/').map(encodeURIComponent).join('/')}`}`;
  return { ...place, id: library.disk.byPath(parentPath)?.id, name: parentPath === '' ? library.about.library : nameOf(parentPath), path };
}

function presentPublication({ checkedOutBy, versions }: ItemRecord): object {
  const versionId = versions.at(-1)?.id;
  return checkedOutBy == null ? { level: 'published', versionId } : { level: 'checkout', versionId, checkedOutBy: presentAuthor(checkedOutBy) };
}

export function presentAuthor(author: Author): object {
  return { [author.kind]: { id: author.id, displayName: author.displayName } };
}
