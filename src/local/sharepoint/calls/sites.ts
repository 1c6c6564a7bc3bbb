import type { Ask, OpenLibrary } from '../exchange/ask';
import { decodedPart } from '../exchange/item-address';
import { json, refusals, type Reply } from '../exchange/reply';
import { presentColumns, presentList } from '../present/present-list';
import { presentDrive, presentSite } from '../present/present-site';
import { listIdOf, siteIdOf } from '../stand-in-library';

/** GET /sites/{id} and /sites/{host}:/sites/{name}, with `/drives`, `/drive`, `/lists` and a list's columns. */
export function siteCall(ask: Ask): Reply {
  const { rest, libraries } = addressed(ask);
  const first = libraries[0];
  if (first === undefined) {
    throw refusals.itemNotFound();
  }

  const list = /^lists\/([^/]+)(\/columns)?$/.exec(rest);
  if (list !== null) {
    return listCall(ask, libraries, { id: decodedPart(list[1] ?? ''), wantsColumns: list[2] !== undefined });
  }
  switch (rest) {
    case '':
      return json(200, presentSite(ask, first));
    case 'drive':
      return json(200, presentDrive(ask, first));
    case 'drives':
      return json(200, { value: libraries.map((library) => presentDrive(ask, library)) });
    case 'lists':
      return json(200, { value: libraries.map((library) => presentList(ask, library)) });
    default:
      throw refusals.unknownCall(`${ask.method} ${ask.path}`);
  }
}

function addressed(ask: Ask): { readonly rest: string; readonly libraries: readonly OpenLibrary[] } {
  const byPath = /^\/sites\/([^/:]+):\/([^:]+)(?::\/(.+))?$/.exec(ask.path);
  if (byPath !== null) {
    const [, host = '', path = '', rest = ''] = byPath;
    return { rest, libraries: ask.libraries.filter(({ about }) => about.host === host && `sites/${about.site}` === decodedPart(path)) };
  }

  const [, id = '', rest = ''] = /^\/sites\/([^/:]+)(?:\/(.+))?$/.exec(ask.path) ?? [];
  return { rest, libraries: ask.libraries.filter(({ about }) => siteIdOf(about) === decodedPart(id)) };
}

function listCall(ask: Ask, libraries: readonly OpenLibrary[], list: { readonly id: string; readonly wantsColumns: boolean }): Reply {
  const library = libraries.find(({ about }) => listIdOf(about) === list.id || about.library === list.id);
  if (library === undefined) {
    throw refusals.itemNotFound();
  }
  return json(200, list.wantsColumns ? { value: presentColumns(library) } : presentList(ask, library));
}
