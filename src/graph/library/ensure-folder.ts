import { createFolder } from '../calls/create-folder';
import type { DriveItem } from '../calls/drive-item';
import { getChild } from '../calls/get-child';
import { getRoot } from '../calls/get-root';
import { LibraryFault } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';

/** The id of the folder at the path, made where it is missing. Two instances may do this at once. */
export async function ensureFolder(send: SendGraph, driveId: string, folders: readonly string[]): Promise<string> {
  const root = await getRoot(send, driveId);
  const whole = folders.length === 0 ? root : await getChild(send, { driveId, folderId: root.id }, folders);
  if (whole !== null) {
    return folderId(whole);
  }

  let parentId = root.id;
  for (const name of folders) {
    const place = { driveId, folderId: parentId };
    const folder = (await createFolder(send, place, name)) ?? (await getChild(send, place, [name]));
    parentId = folderId(folder);
  }
  return parentId;
}

function folderId(item: DriveItem | null): string {
  if (item?.folder === undefined) {
    throw new LibraryFault('refused', { message: 'A file stands where the folder should be' });
  }
  return item.id;
}
