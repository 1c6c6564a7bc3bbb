import { textColumn, type ColumnRecord } from '../disk/column-record';
import type { ListRecord } from '../disk/list-record';
import type { Ask, OpenLibrary, OpenSite } from '../exchange/ask';
import { listIdOf, siteIdOf } from '../stand-in-library';
import { presentColumn } from './present-column';
import { selected, webUrlOf } from './present-item';

/** The library as a SharePoint list, with its columns where `$expand` asks for them. */
export function presentLibraryList(ask: Ask, library: OpenLibrary): object {
  const root = library.disk.byPath('');
  const id = listIdOf(library.about);
  const list = {
    createdDateTime: root?.createdAt,
    eTag: `"${id},1"`,
    id,
    lastModifiedDateTime: root?.modifiedAt,
    name: library.about.library,
    webUrl: webUrlOf(ask, library, ''),
    displayName: library.about.library,
    parentReference: { siteId: siteIdOf(library.about) },
    list: { contentTypesEnabled: false, hidden: false, template: 'documentLibrary' },
  };

  return shownList(ask, list, presentLibraryColumns(library));
}

/** A list of rows, as `presentLibraryList`. */
export function presentList(ask: Ask, site: OpenSite, list: ListRecord): object {
  const shown = {
    createdDateTime: list.createdAt,
    description: list.description,
    eTag: `"${list.id},1"`,
    id: list.id,
    lastModifiedDateTime: list.rows.map(({ modifiedAt }) => modifiedAt).toSorted().at(-1) ?? list.createdAt,
    name: list.displayName,
    webUrl: listUrl(ask, site, list),
    displayName: list.displayName,
    parentReference: { siteId: siteIdOf(site.about) },
    list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
  };

  return shownList(ask, shown, presentListColumns(list));
}

/** Where a person looks at the list: the local mode's own door to it. */
export function listUrl(ask: Ask, site: OpenSite, list: ListRecord): string {
  return [ask.webBase, site.about.site, 'Lists', list.displayName].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join('/');
}

/** SharePoint's own columns that we show, and the library's. */
export function presentLibraryColumns(library: OpenLibrary): readonly object[] {
  return [presentColumn(textColumn('Namn', 'FileLeafRef')), presentColumn(textColumn('Rubrik', 'Title')), modified(), ...library.disk.columns.map((column) => presentColumn(column))];
}

export function presentListColumns(list: ListRecord): readonly object[] {
  return [...list.columns.map((column) => presentColumn(column)), modified()];
}

/** Columns that a caller may write. */
export function writableColumns(library: OpenLibrary): readonly ColumnRecord[] {
  return [textColumn('Rubrik', 'Title'), ...library.disk.columns];
}

function modified(): object {
  return presentColumn({ ...textColumn('Ändrat', 'Modified'), kind: 'dateTime' }, true);
}

function shownList(ask: Ask, list: object, columns: readonly object[]): object {
  const expanded = /(?:^|,)columns(?:\(\$select=([^)]*)\))?/.exec(ask.query.get('$expand') ?? '');
  return {
    ...selected(ask.query.get('$select'), list),
    ...(expanded === null ? {} : { columns: columns.map((column) => selected(expanded[1] ?? null, column)) }),
  };
}
