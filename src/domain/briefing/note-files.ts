import type { Review } from '../review/review';
import type { BriefingFile, BriefingFolder, SeenFile } from './briefing-folder';

/** What the library has told since it was last asked. */
export interface FolderChange {
  readonly seen: readonly SeenFile[];
  /** Ids of files that are gone, or that have been moved away. */
  readonly gone: readonly string[];
}

/** The review with its folder as the library shows it now. The same object where nothing of it is new. */
export function noteFiles(review: Review, change: FolderChange, at: string): Review {
  const folder = review.briefingFolder;
  if (!folder) {
    return review;
  }
  const files = change.seen.reduce((known, seen) => withSeen(review, known, seen), folder.files);
  const left = files.map((file) => (file.removedAt === null && change.gone.includes(file.fileId) ? { ...file, removedAt: at } : file));

  return left.every((file, index) => file === folder.files[index]) ? review : { ...review, briefingFolder: { ...folder, files: left } };
}

/** Everything that lies in the folder, as a listing shows it: what is known and not listed is gone. */
export function wholeFolder(folder: BriefingFolder, seen: readonly SeenFile[]): FolderChange {
  const listed = new Set(seen.map(({ fileId }) => fileId));

  return { seen, gone: folder.files.filter(({ fileId }) => !listed.has(fileId)).map(({ fileId }) => fileId) };
}

function withSeen(review: Review, files: readonly BriefingFile[], seen: SeenFile): readonly BriefingFile[] {
  const known = files.find(({ fileId }) => fileId === seen.fileId);
  if (!known) {
    return [...files, newFile(review, seen)];
  }
  const isSameContent = known.current.contentTag === seen.contentTag;
  if (isSameContent && known.name === seen.name && known.webUrl === seen.webUrl && known.removedAt === null) {
    return files;
  }
  const changed: BriefingFile = {
    ...known,
    name: seen.name,
    webUrl: seen.webUrl,
    removedAt: null,
    current: isSameContent ? known.current : versionOf(seen),
  };

  return files.map((file) => (file === known ? changed : file));
}

function newFile(review: Review, seen: SeenFile): BriefingFile {
  return {
    fileId: seen.fileId,
    name: seen.name,
    webUrl: seen.webUrl,
    tie: null,
    current: versionOf(seen),
    sent: null,
    late: review.briefing !== null,
    removedAt: null,
  };
}

function versionOf({ contentTag, modifiedAt, modifiedBy }: SeenFile): BriefingFile['current'] {
  return { version: null, contentTag, contentHash: null, modifiedAt, modifiedBy };
}
