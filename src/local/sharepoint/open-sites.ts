import { join } from 'node:path';
import { textColumn } from './disk/column-record';
import type { Author } from './disk/item-record';
import { LibraryFolder } from './disk/library-folder';
import { SiteLists } from './disk/site-lists';
import type { OpenLibrary, OpenSite } from './exchange/ask';
import type { StandInLibrary } from './stand-in-library';

/** The sites that the libraries stand in, each a folder with its libraries and lists. */
export function openSites(settings: {
  readonly root: string;
  readonly libraries: readonly StandInLibrary[];
  readonly now: () => Date;
  readonly findAuthor?: (tenantId: string, idOrName: string) => Author | null;
}): readonly OpenSite[] {
  const { root, libraries, now, findAuthor } = settings;
  const siteNames = [...new Set(libraries.map(({ site }) => site))];

  return siteNames.flatMap((name) => {
    const own = libraries.filter(({ site }) => site === name).map((about) => openLibrary(about, { root, now }));
    const about = own[0]?.about;
    return about === undefined ? [] : [{ about, libraries: own, lists: new SiteLists(join(root, name), now, (idOrName) => findAuthor?.(about.tenantId, idOrName) ?? null) }];
  });
}

function openLibrary(about: StandInLibrary, { root, now }: { readonly root: string; readonly now: () => Date }): OpenLibrary {
  const columns = about.columns.map((column) => (typeof column === 'string' ? textColumn(column) : column));
  return { about, disk: new LibraryFolder(join(root, about.site, about.library), now, columns) };
}
