import type { LibraryFolder } from '../disk/library-folder';
import type { SiteLists } from '../disk/site-lists';
import type { StandInLibrary } from '../stand-in-library';
import type { Caller } from './caller';
import type { FinishUpload } from './upload-sessions';

/** A library with its folder on disk. */
export interface OpenLibrary {
  readonly about: StandInLibrary;
  readonly disk: LibraryFolder;
}

/** A site with its libraries and lists. */
export interface OpenSite {
  readonly about: Pick<StandInLibrary, 'tenantId' | 'host' | 'site' | 'siteName'>;
  readonly libraries: readonly OpenLibrary[];
  readonly lists: SiteLists;
}

/** A request to the stand-in whose sender is known. */
export interface Ask {
  readonly method: string;
  /** From behind `/v1.0`, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly ifMatch: string | undefined;
  /** The header of that name: what the caller puts up with. */
  readonly prefer: string;
  readonly body: Uint8Array;
  readonly caller: Caller;
  /** The caller's tenant's sites and their libraries: others do not exist for it. */
  readonly sites: readonly OpenSite[];
  readonly libraries: readonly OpenLibrary[];
  readonly webBase: string;
  /** Gives an address that needs no token, for the file or for its PDF. */
  readonly preAuthenticated: (library: OpenLibrary, itemId: string, as: 'file' | 'pdf') => string;
  /** Opens an upload session, as Graph shows it. */
  readonly openUpload: (finish: FinishUpload) => object;
  /** Whether every download is redirected there, as Graph does. */
  readonly redirectsDownloads: boolean;
  /** Whether something is here that makes PDFs. */
  readonly convertsToPdf: boolean;
}
