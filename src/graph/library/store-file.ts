import { setTimeout as wait } from 'node:timers/promises';
import { downloadContent } from '../calls/download-content';
import type { DriveItem } from '../calls/drive-item';
import { getChild } from '../calls/get-child';
import { replaceContent } from '../calls/replace-content';
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
  const itemId = await uploadOrAdopt(send, { driveId, folderId, name: libraryName(file.name), bytes }, file.ownId);

  await setColumns(send, { driveId, itemId, columns: file.columns }, log);
  return readBack(send, { driveId, itemId, sent: bytes }, log);
}

async function uploadOrAdopt(send: SendGraph, upload: Upload, ownId: string): Promise<string> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const outcome = await uploadNewFile(send, upload);
    const itemId = outcome === 'name-exists' ? await adopt(send, upload, ownId) : outcome === 'try-again' ? null : outcome.id;
    if (itemId !== null) {
      return itemId;
    }
    await wait(WAIT_MS * attempt);
  }
  throw new LibraryFault('throttled', { message: `SharePoint still says resourceModified after ${TRIES} tries` });
}

/** Null where the other file is gone or changed by now. */
async function adopt(send: SendGraph, upload: Upload, ownId: string): Promise<string | null> {
  const there = await getChild(send, upload, [upload.name]);
  if (there === null) {
    return null;
  }

  const isSame = there.folder === undefined && contentHash(await downloadContent(send, upload.driveId, there.id)) === contentHash(upload.bytes);
  if (isSame) {
    return there.id;
  }
  if (!isEarlierWriting(there, ownId)) {
    throw new LibraryFault('name-taken', { message: `Another file with the name ${upload.name} is in the library` });
  }

  return (await replaceContent(send, upload.driveId, there, upload.bytes)) === 'replaced' ? there.id : null;
}

/** Stored by a run that we never heard of again, before the record was reworded: our id in its name, and nobody but the app has ever written it. */
function isEarlierWriting({ name, folder, createdBy, lastModifiedBy }: DriveItem, ownId: string): boolean {
  const [maker, writer] = [createdBy?.application?.id, lastModifiedBy?.application?.id];

  return folder === undefined && name.includes(ownId) && maker !== undefined && maker === writer;
}
