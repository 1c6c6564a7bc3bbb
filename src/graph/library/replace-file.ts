import { checkIn, checkOut } from '../calls/check-out';
import { downloadContent } from '../calls/download-content';
import type { DriveItem } from '../calls/drive-item';
import { getItem } from '../calls/get-item';
import { contentHash } from '../office-content';
import { LibraryFault, type Columns, type StoredFile } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import { finishFile } from './finish-file';
import type { LibrarySettings } from './library-settings';
import { replaceBySize } from './replace-by-size';

const TRIES = 3;

/**
 * Replaces what we stored, unless somebody has changed its content since. The eTag alone cannot tell: SharePoint changes it
 * when it rewrites the file, so the content there is compared, and the eTag read before it guards the moment between.
 */
export async function replaceFile(
  send: SendGraph,
  file: StoredFile,
  content: { readonly bytes: Uint8Array; readonly columns: Columns },
  settings: LibrarySettings,
): Promise<StoredFile> {
  const { driveId, itemId } = file;
  await replaceUnlessChanged(send, file, content.bytes, settings);
  return finishFile(send, { driveId, itemId, columns: content.columns, sent: content.bytes }, settings);
}

async function replaceUnlessChanged(send: SendGraph, file: StoredFile, bytes: Uint8Array, settings: LibrarySettings): Promise<void> {
  let isCheckedOut = false;

  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const item = await getItem(send, file.driveId, file.itemId);
    refuseWhatOthersHold(item);
    const there = contentHash(await downloadContent(send, file.driveId, file.itemId));
    if (there === contentHash(bytes)) {
      return;
    }
    if (there !== file.contentHash) {
      break;
    }

    const outcome = await replaceBySize(send, { driveId: file.driveId, item, bytes }, settings);
    if (outcome === 'replaced') {
      return;
    }
    if (outcome === 'refused') {
      await checkOutOnce(send, file, isCheckedOut);
      isCheckedOut = true;
    }
  }

  await (isCheckedOut ? checkIn(send, file) : undefined);
  throw new LibraryFault('changed-by-other', { message: `Somebody has changed item ${file.itemId} since it was stored` });
}

function refuseWhatOthersHold({ id, publication }: DriveItem): void {
  const holder = publication?.level === 'checkout' ? publication.checkedOutBy : null;
  if (holder?.isApp === false) {
    throw new LibraryFault('locked', { message: `Item ${id} is checked out by another`, lockedBy: holder.name ?? undefined });
  }
}

/** Some libraries take changes of checked-out files only. A second refusal has another cause. */
async function checkOutOnce(send: SendGraph, file: StoredFile, isCheckedOut: boolean): Promise<void> {
  if (isCheckedOut) {
    throw new LibraryFault('refused', { message: `SharePoint does not take the new content of item ${file.itemId}, although it is checked out` });
  }
  await checkOut(send, file);
}
