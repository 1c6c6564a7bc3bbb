import type { DriveItem } from '../calls/drive-item';
import { getItem } from '../calls/get-item';
import { replaceContent } from '../calls/replace-content';
import { openReplacingSession } from '../calls/upload-session';
import type { SendGraph } from '../transport/graph-call';
import type { LibrarySettings } from './library-settings';
import { uploadInSession } from './upload-in-session';

export interface Replacement {
  readonly driveId: string;
  /** As it was last read: its eTag guards it. */
  readonly item: DriveItem;
  readonly bytes: Uint8Array;
}

/**
 * New content for an item, if it still has that eTag; `refused` where it must be checked out first. A session holds the eTag only when it begins, so the item is looked at once more
 * before the slice that makes the file.
 */
export async function replaceBySize(send: SendGraph, { driveId, item, bytes }: Replacement, { simpleUpTo, sliceBytes, now }: LibrarySettings): Promise<'replaced' | 'changed' | 'refused'> {
  if (bytes.byteLength <= simpleUpTo) {
    return replaceContent(send, driveId, item, bytes);
  }

  const reply = await uploadInSession(send, {
    bytes,
    sliceBytes,
    now,
    open: () => openReplacingSession(send, driveId, item),
    mayFinish: async () => (await getItem(send, driveId, item.id)).eTag === item.eTag,
  });
  if (typeof reply === 'string') {
    return reply === 'refused' ? 'refused' : 'changed';
  }
  return reply.status < 300 ? 'replaced' : 'changed';
}
