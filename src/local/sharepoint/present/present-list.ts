import type { Ask, OpenLibrary } from '../exchange/ask';
import { guidOf, innerName, listIdOf, siteIdOf } from '../stand-in-library';
import { selected, webUrlOf } from './present-item';

/** The library as a SharePoint list, with its columns where `$expand` asks for them. */
export function presentList(ask: Ask, library: OpenLibrary): object {
  const root = library.disk.byPath('');
  const listId = listIdOf(library.about);
  const expanded = /(?:^|,)columns(?:\(\$select=([^)]*)\))?/.exec(ask.query.get('$expand') ?? '');
  const list = {
    createdDateTime: root?.createdAt,
    eTag: `"${listId},1"`,
    id: listId,
    lastModifiedDateTime: root?.modifiedAt,
    name: library.about.library,
    webUrl: webUrlOf(ask, library, ''),
    displayName: library.about.library,
    parentReference: { siteId: siteIdOf(library.about) },
    list: { contentTypesEnabled: false, hidden: false, template: 'documentLibrary' },
  };

  return {
    ...selected(ask.query.get('$select'), list),
    ...(expanded === null ? {} : { columns: presentColumns(library).map((column) => selected(expanded[1] ?? null, column)) }),
  };
}

/** SharePoint's own columns that we show, and the library's. */
export function presentColumns(library: OpenLibrary): readonly object[] {
  const own = library.about.columns.map((shownName) => ({ name: innerName(shownName), displayName: shownName, readOnly: false }));
  const builtIn = [
    { name: 'FileLeafRef', displayName: 'Namn', readOnly: false },
    { name: 'Title', displayName: 'Rubrik', readOnly: false },
    { name: 'Modified', displayName: 'Ändrat', readOnly: true },
  ];

  return [...builtIn, ...own].map(({ name, displayName, readOnly }) => ({
    columnGroup: 'Anpassade kolumner',
    description: '',
    displayName,
    enforceUniqueValues: false,
    hidden: false,
    id: guidOf(`column/${name}`),
    indexed: false,
    name,
    readOnly,
    required: false,
    text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  }));
}

/** Inner names that a caller may write. */
export function writableColumns(library: OpenLibrary): ReadonlySet<string> {
  return new Set(['Title', ...library.about.columns.map(innerName)]);
}
