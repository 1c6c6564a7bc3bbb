import type { Ask, OpenLibrary } from '../exchange/ask';
import { siteIdOf } from '../stand-in-library';
import { webUrlOf } from './present-item';

export function presentSite(ask: Ask, library: OpenLibrary): object {
  const root = library.disk.byPath('');

  return {
    createdDateTime: root?.createdAt,
    id: siteIdOf(library.about),
    lastModifiedDateTime: root?.modifiedAt,
    name: library.about.site,
    webUrl: `${ask.webBase}/${encodeURIComponent(library.about.site)}`,
    displayName: library.about.siteName,
    siteCollection: { hostname: library.about.host },
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
