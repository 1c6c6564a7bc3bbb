import { setTimeout as wait } from 'node:timers/promises';
import { downloadContent } from '../calls/download-content';
import { driveItem, type DriveItem } from '../calls/drive-item';
import { getByPath } from '../calls/get-by-path';
import { uploadNewFile, type Upload } from '../calls/upload-new-file';
import { openNewFileSession } from '../calls/upload-session';
import { contentHash } from '../office-content';
import { LibraryFault, type NewFile, type StoredFile } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import { graphErrorOf } from '../transport/graph-error';
import { readReply } from '../transport/read-reply';
import { ensureFolder } from './ensure-folder';
import { finishFile } from './finish-file';
import { libraryFolders, libraryName } from './file-name';
import type { LibrarySettings } from './library-settings';
import { replaceBySize } from './replace-by-size';
import { uploadInSession } from './upload-in-session';

const TRIES = 4;
const WAIT_MS = 200;

/**
 * Stores a new file, in a session where it is large: at most three calls to Graph besides the upload where its folder is new or known.
 * May be run again after a crash at any point: what the first run stored is adopted by its content.
 */
export async function storeFile(send: SendGraph, file: NewFile, settings: LibrarySettings): Promise<StoredFile> {
  const { driveId, bytes } = file;
  const itemId = await uploadOrAdopt(send, { driveId, path: [...libraryFolders(file.folder), libraryName(file.name)], bytes }, { ...settings, ownId: file.ownId });

  return finishFile(send, { driveId, itemId, sent: bytes, columns: file.columns }, settings);
}

async function uploadOrAdopt(send: SendGraph, upload: Upload, settings: LibrarySettings & { readonly ownId: string }): Promise<string> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const outcome = await uploadBySize(send, upload, settings);
    const itemId = outcome === 'name-exists' ? await adopt(send, upload, settings) : outcome === 'try-again' ? null : outcome.id;
    if (itemId !== null) {
      return itemId;
    }
    await wait(WAIT_MS * attempt);
  }
  throw new LibraryFault('throttled', { message: `SharePoint still says resourceModified after ${TRIES} tries` });
}

/** `name-exists` where somebody was first, `try-again` on SharePoint's passing 409 and where a folder had to be made first. */
async function uploadBySize(send: SendGraph, upload: Upload, settings: LibrarySettings): Promise<{ readonly id: string } | 'name-exists' | 'try-again'> {
  const { bytes, driveId, path } = upload;
  const { simpleUpTo, sliceBytes, now } = settings;
  const reply =
    bytes.byteLength <= simpleUpTo ? await uploadNewFile(send, upload) : await uploadInSession(send, { bytes, sliceBytes, now, open: () => openNewFileSession(send, { driveId, path }) });

  if (typeof reply === 'string' || reply.status === 404) {
    await ensureFolder(send, driveId, path.slice(0, -1));
    return 'try-again';
  }
  if (reply.status === 409 || reply.status === 412) {
    return graphErrorOf(reply).code === 'resourceModified' ? 'try-again' : 'name-exists';
  }
  return readReply(reply, driveItem);
}

/** Null where the other file is gone or changed by now. */
async function adopt(send: SendGraph, { driveId, path, bytes }: Upload, settings: LibrarySettings & { readonly ownId: string }): Promise<string | null> {
  const there = await getByPath(send, driveId, path);
  if (there === null) {
    await ensureFolder(send, driveId, path.slice(0, -1));
    return null;
  }

  const isSame = there.folder === undefined && contentHash(await downloadContent(send, driveId, there.id)) === contentHash(bytes);
  if (isSame) {
    return there.id;
  }
  if (!isEarlierWriting(there, settings.ownId)) {
    throw new LibraryFault('name-taken', { message: `Another file with the name ${path.at(-1)} is in the library` });
  }
  return (await replaceBySize(send, { driveId, item: there, bytes }, settings)) === 'replaced' ? there.id : null;
}

/** Stored by a run that we never heard of again, before the record was reworded: our id in its name, and nobody but the app has ever written it. */
function isEarlierWriting({ name, folder, createdBy, lastModifiedBy }: DriveItem, ownId: string): boolean {
  const [maker, writer] = [createdBy?.application?.id ?? null, lastModifiedBy?.application?.id ?? null];

  return folder === undefined && name.includes(ownId) && maker !== null && maker === writer;
}
