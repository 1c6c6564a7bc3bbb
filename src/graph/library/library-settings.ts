import type { ColumnNames } from './column-names';

/** Where operators read what a library did not take. */
export interface LibraryLog {
  warn(details: object, message: string): void;
}

/** How documents are stored. */
export interface LibrarySettings {
  readonly log: LibraryLog;
  readonly columnNames: ColumnNames;
  /** Bytes: a larger file goes up in a session. */
  readonly simpleUpTo: number;
  /** Bytes of a session's slice; a multiple of 320 KiB, less than 60 MiB. */
  readonly sliceBytes: number;
  readonly now: () => Date;
}
