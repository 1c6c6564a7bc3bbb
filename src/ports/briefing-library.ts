import type { SeenFile } from '../domain/briefing/briefing-folder';

/** The folders that underlag is dropped in, in the organisation's library, as the app. Every fault is a `LibraryFault`. */
export interface BriefingLibrary {
  /** The folder at that path below the library's root, made where it is missing. */
  openFolder(tenantId: string, driveId: string, path: string): Promise<{ readonly folderId: string; readonly webUrl: string }>;
  /** The files that lie in the folder now; not those in folders below it. */
  list(tenantId: string, driveId: string, folderId: string): Promise<readonly SeenFile[]>;
  /** From where `changes` goes on: now. */
  latest(tenantId: string, driveId: string): Promise<string>;
  /** What has changed in the whole library since; null where the library has forgotten that far back (410) and everything must be listed anew. */
  changes(tenantId: string, driveId: string, since: string): Promise<LibraryChanges | null>;
  /** The library's number of the present version ("2.0") and the hash of its content; no hash where it is too large to be read. */
  read(tenantId: string, driveId: string, fileId: string): Promise<ReadFile & { readonly contentTag: string }>;
  /** The same of the version that was made at that moment; null where the library no longer has it. */
  readEarlier(tenantId: string, driveId: string, fileId: string, modifiedAt: string): Promise<ReadFile | null>;
}

export interface ReadFile {
  readonly version: string;
  readonly contentHash: string | null;
}

export interface LibraryChanges {
  /** Files that have come, changed, been renamed or moved, by the folder that they lie in; the same file once. */
  readonly seen: readonly (SeenFile & { readonly folderId: string; readonly eTag: string })[];
  /** Ids of what has been thrown away. */
  readonly deleted: readonly string[];
  /** What to ask with the next time. */
  readonly next: string;
}
