import type { Review } from '../review/review';
import type { BriefingFile, BriefingFolder, FileVersion } from './briefing-folder';
import { itemIdOf } from './item-of-name';

/**
 * Kallelse or underlag goes out: what lies in the folder and has not been sent before is what the members get, in the version that it
 * has and under the punkt that it belongs to then.
 */
export function pinFiles({ briefingFolder: folder, items }: Review): BriefingFolder | null {
  return folder && { ...folder, files: folder.files.map((file) => (file.removedAt === null && file.sent === null ? { ...file, sent: file.current, tie: file.tie ?? { itemId: itemIdOf(file, items), by: null } } : file)) };
}

/** Files of whose present content, or of whose earlier one that was sent, the library's version number and the hash have not been read. */
export function filesToRead({ files }: BriefingFolder): { readonly current: readonly BriefingFile[]; readonly sent: readonly BriefingFile[] } {
  const there = files.filter(({ removedAt }) => removedAt === null);

  return {
    current: there.filter(({ current }) => isUnread(current)),
    sent: there.filter(({ current, sent }) => sent !== null && isUnread(sent) && sent.contentTag !== current.contentTag),
  };
}

/** What the worker has read of a file; only where it still is the content that was meant. */
export function withReading(folder: BriefingFolder, fileId: string, reading: Pick<FileVersion, 'version' | 'contentHash' | 'contentTag'>): BriefingFolder {
  const read = (version: FileVersion): FileVersion => (version.contentTag === reading.contentTag ? { ...version, version: reading.version, contentHash: reading.contentHash } : version);

  return {
    ...folder,
    files: folder.files.map((file) => (file.fileId === fileId ? { ...file, current: read(file.current), sent: file.sent && read(file.sent) } : file)),
  };
}

function isUnread({ version, contentHash }: FileVersion): boolean {
  return version === null && contentHash === null;
}
