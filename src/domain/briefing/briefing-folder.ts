/** The review's folder in the library: what is dropped there becomes underlag of the punkt that its name says (U-27). */
export interface BriefingFolder {
  readonly driveId: string;
  readonly folderId: string;
  readonly webUrl: string;
  readonly files: readonly BriefingFile[];
}

/** A file that lies, or lay, in the folder. */
export interface BriefingFile {
  /** SharePoint's own id: the same after a rename or a new version. */
  readonly fileId: string;
  readonly name: string;
  readonly webUrl: string;
  /** The punkt that it was tied to by a person or when it was sent; until then its name says (`itemIdOf`). */
  readonly tie: { readonly itemId: string | null; readonly by: string | null } | null;
  readonly current: FileVersion;
  /** As it was when the kallelse went out; null for what came later or where none has gone out. */
  readonly sent: FileVersion | null;
  /** True where it came after the underlag had been sent (decisions 7). */
  readonly late: boolean;
  /** When it was seen to be gone from the folder; null while it lies there. */
  readonly removedAt: string | null;
}

export interface FileVersion {
  /** The library's own number, "2.0"; null until the worker has read it. */
  readonly version: string | null;
  /** cTag: another one where the content is another, not where a column is. */
  readonly contentTag: string;
  /** SHA-256 over the content, hex: an Office file's content parts, all bytes of any other. Null until the worker has read it. */
  readonly contentHash: string | null;
  /** Moment of the change, and by whom, as the library says. */
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

/** A file as the library shows it now. */
export interface SeenFile {
  readonly fileId: string;
  readonly name: string;
  readonly webUrl: string;
  readonly contentTag: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

/** Whether its words are others than those that went out. SharePoint changes the tag also where only a property is; then the hash tells. */
export function isChangedSinceSent({ current, sent }: BriefingFile): boolean {
  if (sent === null || sent.contentTag === current.contentTag) {
    return false;
  }

  return sent.contentHash === null || current.contentHash === null || sent.contentHash !== current.contentHash;
}
