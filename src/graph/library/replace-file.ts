import { downloadContent } from '../calls/download-content';
import { getItem } from '../calls/get-item';
import { contentHash } from '../office-content';
import { LibraryFault, type Columns, type StoredFile } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import type { LibrarySettings } from './library-settings';
import { readBack } from './read-back';
import { replaceBySize } from './replace-by-size';
import { setColumns } from './set-columns';

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
  await setColumns(send, { driveId, itemId, columns: content.columns }, settings);
  return readBack(send, { driveId, itemId, sent: content.bytes }, settings.log);
}

async function replaceUnlessChanged(send: SendGraph, file: StoredFile, bytes: Uint8Array, settings: LibrarySettings): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const item = await getItem(send, file.driveId, file.itemId);
    const there = contentHash(await downloadContent(send, file.driveId, file.itemId));
    if (there === contentHash(bytes)) {
      return;
    }
    if (there !== file.contentHash) {
      break;
    }
    if ((await replaceBySize(send, { driveId: file.driveId, item, bytes }, settings)) === 'replaced') {
      return;
    }
  }
  throw new LibraryFault('changed-by-other', { message: `Somebody has changed item ${file.itemId} since it was stored` });
}
