/** Where documents are put: the organisation's own SharePoint library, as the app. */
export interface DocumentLibrary {
  /**
   * Stores a new file under a name that holds our id, never over somebody else's (conflictBehavior=fail).
   * Where the name exists: the same content parts → it is adopted; an earlier writing that only the app has touched and whose name holds
   * `ownId` → it is replaced; else the fault `name-taken`.
   * Sets the columns afterwards and reads back what SharePoint keeps (it rewrites Office files).
   */
  store(file: NewFile): Promise<StoredFile>;
  /** Replaces the content of a file that `store` gave, if nobody has changed it since (`expectedContent`); else `changed-by-other`. */
  replace(tenantId: string, file: StoredFile, content: { readonly bytes: Uint8Array; readonly columns: Columns }): Promise<StoredFile>;
}

export interface NewFile {
  readonly tenantId: string;
  /** The drafts' library of the unit, as its settings name it. */
  readonly driveId: string;
  /** Path below the library's root, made where it is missing; '' for the root. */
  readonly folder: string;
  readonly name: string;
  /** Our id of what is stored, which its name holds. */
  readonly ownId: string;
  readonly bytes: Uint8Array;
  readonly columns: Columns;
}

/** SharePoint columns by their shown name; text only. */
export type Columns = Readonly<Record<string, string>>;

export interface StoredFile {
  readonly driveId: string;
  readonly itemId: string;
  readonly webUrl: string;
  readonly eTag: string;
  /** SHA-256 over the content parts of the Office file, hex: survives SharePoint's rewriting. */
  readonly contentHash: string;
}

/**
 * Why a library said no. `retryAt` is set where it said when to come again, `lockedBy` where it says who, `columns` (shown names) where it
 * requires columns that were not given: the file is there then, but only the app sees it.
 */
export class LibraryFault extends Error {
  constructor(
    readonly reason: 'locked' | 'unreachable' | 'throttled' | 'no-access' | 'missing' | 'name-taken' | 'changed-by-other' | 'full' | 'columns-required' | 'refused',
    readonly details: { readonly message: string; readonly retryAt?: Date | undefined; readonly lockedBy?: string | undefined; readonly columns?: readonly string[] | undefined },
  ) {
    super(details.message);
    this.name = 'LibraryFault';
  }
}
