import { setTimeout as wait } from 'node:timers/promises';
import { downloadContent } from '../calls/download-content';
import { getChild } from '../calls/get-child';
import { uploadNewFile, type Upload } from '../calls/upload-new-file';
import { contentHash } from '../office-content';
import { LibraryFault, type NewFile, type StoredFile } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import { ensureFolder } from './ensure-folder';
import { libraryFolders, libraryName } from './file-name';
import { readBack } from './read-back';
import { setColumns, type LibraryLog } from './set-columns';

const TRIES = 4;
const WAIT_MS = 200;

/** Stores a new file. May be run again after a crash at any point: what the first run stored is adopted by its content. */
export async function storeFile(send: SendGraph, file: NewFile, log: LibraryLog): Promise<StoredFile> {
  const { driveId, bytes } = file;
  const folderId = await ensureFolder(send, driveId, libraryFolders(file.folder));
  const itemId = await uploadOrAdopt(send, { driveId, folderId, name: libraryName(file.name), bytes });

  await setColumns(send, { driveId, itemId, columns: file.columns }, log);
  return readBack(send, { driveId, itemId, sent: bytes }, log);
}

async function uploadOrAdopt(send: SendGraph, upload: Upload): Promise<string> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const outcome = await uploadNewFile(send, upload);
    const itemId = outcome === 'name-exists' ? await adopt(send, upload) : outcome === 'try-again' ? null : outcome.id;
    if (itemId !== null) {
      return itemId;
    }
    await wait(WAIT_MS * attempt);
  }
  throw new LibraryFault('throttled', { message: `SharePoint still says resourceModified after ${TRIES} tries` });
}

/** Null where the other file is gone by now. */
async function adopt(send: SendGraph, upload: Upload): Promise<string | null> {
  const there = await getChild(send, upload, [upload.name]);
  if (there === null) {
    return null;
  }

  const isOurs = there.folder === undefined && contentHash(await downloadContent(send, upload.driveId, there.id)) === contentHash(upload.bytes);
  if (!isOurs) {
    throw new LibraryFault('name-taken', { message: `Another file with the name ${upload.name} is in the library` });
  }
  return there.id;
}
