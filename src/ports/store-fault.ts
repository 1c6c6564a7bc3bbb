/** Why the store cannot be opened, or cannot answer just now. */
export type StoreFaultReason =
  /** Another running process holds the data folder. */
  | 'folder-in-use'
  | 'folder-not-writable'
  /** Too little room on the disk: reading goes on, writing is refused. */
  | 'no-space'
  /** A query took too long and was ended, or the database is being opened again. */
  | 'no-answer'
  /** The database reports that its files are damaged or cannot be written. */
  | 'storage-damaged'
  | 'unreachable'
  /** The database was written by a newer edition of the product. */
  | 'too-new';

/** A fault of the place where things are kept, not of what was asked. `message` is Swedish and says what to do. */
export class StoreFault extends Error {
  constructor(
    readonly reason: StoreFaultReason,
    message: string,
  ) {
    super(message);
    this.name = 'StoreFault';
  }
}
