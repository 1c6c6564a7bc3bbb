import type { Ask, OpenLibrary, OpenSite } from '../exchange/ask';
import { siteIdOf } from '../stand-in-library';
import { webUrlOf } from './present-item';

export function presentSite(ask: Ask, { about, libraries }: OpenSite): object {
  const root = libraries[0]?.disk.byPath('');

  return {
    createdDateTime: root?.createdAt,
    id: siteIdOf(about),
    lastModifiedDateTime: root?.modifiedAt,
    name: about.site,
    webUrl: `${ask.webBase}/${encodeURIComponent(about.site)}`,
    displayName: about.siteName,
    siteCollection: { hostname: about.host },
  };
}

export function presentDrive(ask: Ask, library: OpenLibrary): object {
  const root = library.disk.byPath('');

  return {
    createdDateTime: root?.createdAt,
    id: library.about.driveId,
    lastModifiedDateTime: root?.modifiedAt,
    name: library.about.library,
    webUrl: webUrlOf(ask, library, ''),
    driveType: 'documentLibrary',
  };
}
