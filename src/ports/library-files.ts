import type { SeenWordFile } from '../domain/document/word-edit';

/** Reads files that we have stored in the organisation's library, as the app. Every fault is a `LibraryFault`. */
export interface LibraryFiles {
  /** The file as it is at one moment: what is known of it and its content go together. */
  read(tenantId: string, driveId: string, fileId: string): Promise<{ readonly seen: SeenWordFile; readonly bytes: Uint8Array }>;
}
