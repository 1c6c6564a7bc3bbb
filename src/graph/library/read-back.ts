import { getItem } from '../calls/get-item';
import { getItemToDownload } from '../calls/get-item-to-download';
import { contentHash } from '../office-content';
import type { StoredFile } from '../../ports/document-library';
import type { SendGraph } from '../transport/graph-call';
import type { LibraryLog } from './library-settings';

/**
 * What SharePoint keeps after the last column is set. Where the content is not what was sent and the file has changed meanwhile,
 * somebody was quicker: what was sent counts as ours, so that their text is never taken for it.
 */
export async function readBack(
  send: SendGraph,
  file: { readonly driveId: string; readonly itemId: string; readonly sent: Uint8Array },
  log: LibraryLog,
): Promise<{ readonly stored: StoredFile; readonly isCheckedOut: boolean }> {
  const { driveId, itemId } = file;
  const { item, bytes } = await getItemToDownload(send, driveId, itemId);
  const [kept, sent] = [contentHash(bytes), contentHash(file.sent)];
  const stored = { driveId, itemId, webUrl: item.webUrl, eTag: item.eTag, contentHash: kept };
  const isCheckedOut = item.publication?.level === 'checkout';
  if (kept === sent) {
    return { stored, isCheckedOut };
  }

  log.warn({ driveId, itemId }, 'The content that SharePoint gives back is not what was sent');
  const isChanging = (await getItem(send, driveId, itemId)).eTag !== item.eTag;
  return { stored: { ...stored, contentHash: isChanging ? sent : kept }, isCheckedOut };
}
