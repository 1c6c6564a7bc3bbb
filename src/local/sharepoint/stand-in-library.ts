import { createHash } from 'node:crypto';
import type { ColumnRecord } from './disk/column-record';

/** A document library of the demo's SharePoint. Its files lie in `<root>/<site>/<library>/` as a person would see them. */
export interface StandInLibrary {
  readonly tenantId: string;
  /** `ltuppsala.sharepoint.com`. */
  readonly host: string;
  /** The last part of the site's address, and the folder's name on disk: `o365grp0261`. */
  readonly site: string;
  readonly siteName: string;
  /** The library's name, and the folder's name on disk: `Mallar`. */
  readonly library: string;
  readonly driveId: string;
  /** The library's own columns; a shown name alone is a column of text. */
  readonly columns: readonly (string | ColumnRecord)[];
  /** Sharing links that lead to a file here, with its path below the library. */
  readonly links: readonly { readonly link: string; readonly path: string }[];
}

/** Graph's three-part site id, the same at every start. */
export function siteIdOf(library: Pick<StandInLibrary, 'host' | 'site'>): string {
  return [library.host, guidOf(`${library.host}/${library.site}/collection`), guidOf(`${library.host}/${library.site}/web`)].join(',');
}

export function listIdOf(library: StandInLibrary): string {
  return guidOf(`${library.driveId}/list`);
}

/** A GUID that is always the same for the same text. */
export function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
