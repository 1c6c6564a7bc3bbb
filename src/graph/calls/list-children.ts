import { graphPath, type SendGraph } from '../transport/graph-call';
import { sendPages } from '../transport/pages';
import { driveItem, driveItemSelect, type DriveItem } from './drive-item';

/** GET …/children of a folder, all pages; of the library's root where the folder is null. */
export function listChildren(send: SendGraph, driveId: string, folderId: string | null): Promise<readonly DriveItem[]> {
  const folder = folderId === null ? `${graphPath('drives', driveId)}/root` : graphPath('drives', driveId, 'items', folderId);
  return sendPages(send, { method: 'GET', path: `${folder}/children`, query: { $select: driveItemSelect } }, driveItem);
}
