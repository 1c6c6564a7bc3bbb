import { downloadContent } from '../calls/download-content';
import { getItem } from '../calls/get-item';
import { contentHash } from '../office-content';
import type { StoredFile } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import type { LibraryLog } from './set-columns';

/** What SharePoint keeps after the last column is set. Content first, then the item: an edit between them shows as another eTag later. */
export async function readBack(
  send: SendGraph,
  file: { readonly driveId: string; readonly itemId: string; readonly sent: Uint8Array },
  log: LibraryLog,
): Promise<StoredFile> {
  const hash = contentHash(await downloadContent(send, file.driveId, file.itemId));
  const item = await getItem(send, file.driveId, file.itemId);

  if (hash !== contentHash(file.sent)) {
    log.warn({ driveId: file.driveId, itemId: file.itemId }, 'The content that SharePoint gives back is not what was sent');
  }
  return { driveId: file.driveId, itemId: file.itemId, webUrl: item.webUrl, eTag: item.eTag, contentHash: hash };
}
