import type { ColumnRecord } from '../disk/column-record';
import type { Ask, OpenSite } from '../exchange/ask';
import { json, refusals, type Reply } from '../exchange/reply';
import { presentColumn } from '../present/present-column';
import { presentLibraryColumns, presentLibraryList, presentList, presentListColumns, writableColumns } from '../present/present-list';
import { listIdOf } from '../stand-in-library';
import { columnFrom } from './columns';
import { jsonBody } from './find-item';

/** GET /sites/{id}/lists: the libraries and the lists; `$filter=displayName eq '…'` picks one. */
export function listLists(ask: Ask, site: OpenSite): Reply {
  const wanted = /^displayName eq '(.*)'$/.exec(ask.query.get('$filter') ?? '')?.[1]?.replaceAll("''", "'");
  const all = [
    ...site.libraries.map((library) => ({ name: library.about.library, shown: presentLibraryList(ask, library) })),
    ...site.lists.all().map((list) => ({ name: list.displayName, shown: presentList(ask, site, list) })),
  ];
  return json(200, { value: all.filter(({ name }) => wanted === undefined || name === wanted).map(({ shown }) => shown) });
}

/** POST /sites/{id}/lists: a list of rows with its columns. */
export function createList(ask: Ask, site: OpenSite): Reply {
  const body = jsonBody(ask);
  const displayName = typeof body['displayName'] === 'string' ? body['displayName'].trim() : '';
  const template = (body['list'] as { readonly template?: unknown } | undefined)?.template;
  if (displayName === '' || template !== 'genericList') {
    throw refusals.invalid('A list needs a displayName and the template genericList.');
  }
  if (site.lists.find(displayName) !== null || site.libraries.some(({ about }) => about.library === displayName)) {
    throw refusals.nameExists();
  }

  const columns = (Array.isArray(body['columns']) ? (body['columns'] as Record<string, unknown>[]) : []).reduce<readonly ColumnRecord[]>(
    (made, column) => [...made, columnFrom(column, made)],
    [],
  );
  const description = typeof body['description'] === 'string' ? body['description'] : '';
  return json(201, presentList(ask, site, site.lists.create({ displayName, description, columns })));
}

export function getList(ask: Ask, site: OpenSite, idOrName: string): Reply {
  const found = findList(site, idOrName);
  return json(200, 'library' in found ? presentLibraryList(ask, found.library) : presentList(ask, site, found.list));
}

export function listColumns(_ask: Ask, site: OpenSite, idOrName: string): Reply {
  const found = findList(site, idOrName);
  return json(200, { value: 'library' in found ? presentLibraryColumns(found.library) : presentListColumns(found.list) });
}

/** POST …/columns: a new column of a list or library. */
export function createColumn(ask: Ask, site: OpenSite, idOrName: string): Reply {
  const found = findList(site, idOrName);
  const column = columnFrom(jsonBody(ask), 'library' in found ? writableColumns(found.library) : found.list.columns);

  if ('library' in found) {
    found.library.disk.addColumn(column);
  } else {
    site.lists.addColumn(found.list, column);
  }
  return json(201, presentColumn(column));
}

function findList(site: OpenSite, idOrName: string) {
  const library = site.libraries.find(({ about }) => listIdOf(about) === idOrName || about.library === idOrName);
  const list = site.lists.find(idOrName);
  if (library !== undefined) {
    return { library };
  }
  if (list !== null) {
    return { list };
  }
  throw refusals.itemNotFound();
}
