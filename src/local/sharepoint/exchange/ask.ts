import type { LibraryFolder } from '../disk/library-folder';
import type { StandInLibrary } from '../stand-in-library';
import type { Caller } from './caller';

/** A library with its folder on disk. */
export interface OpenLibrary {
  readonly about: StandInLibrary;
  readonly disk: LibraryFolder;
}

/** A request to the stand-in whose sender is known. */
export interface Ask {
  readonly method: string;
  /** From behind `/v1.0`, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly ifMatch: string | undefined;
  readonly body: Uint8Array;
  readonly caller: Caller;
  /** The caller's tenant's libraries: others do not exist for it. */
  readonly libraries: readonly OpenLibrary[];
  readonly webBase: string;
  /** Gives an address that needs no token, where downloads are redirected. */
  readonly preAuthenticated: ((library: OpenLibrary, itemId: string) => string) | null;
}
