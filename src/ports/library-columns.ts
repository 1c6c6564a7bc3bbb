import type { LibraryColumn } from '../domain/document/library-column';

/** The columns of a library, which the organisation has asked us to add once. Every fault is a `LibraryFault`. */
export interface LibraryColumns {
  /** The library and its columns by their shown names, read with the person's own rights (the token that the request brought). */
  read(driveId: string, delegatedToken: string): Promise<LibraryReading>;
  /** Adds those that are missing, as the app; a column that is there is left as it is, whatever its kind. Repeated it does nothing. */
  add(tenantId: string, driveId: string, columns: readonly LibraryColumn[]): Promise<void>;
}

export interface LibraryReading {
  readonly name: string;
  readonly webUrl: string;
  readonly columns: readonly string[];
}
