import { getItem } from '../calls/get-item';
import { getItemToDownload } from '../calls/get-item-to-download';
import { contentHash } from '../office-content';
import { LibraryFault } from '../../ports/document-library';
import type { LibraryFiles } from '../../ports/library-files';
import type { SendGraph } from '../transport/graph-call';

const TRIES = 3;

/** Our own files in the library, read anew where one is written meanwhile. */
export function libraryFiles(asApp: (tenantId: string) => SendGraph): LibraryFiles {
  return {
    async read(tenantId, driveId, fileId) {
      const send = asApp(tenantId);
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const { item, bytes } = await getItemToDownload(send, driveId, fileId);
        if ((await getItem(send, driveId, fileId)).eTag === item.eTag) {
          const { name, webUrl, lastModifiedDateTime = '', lastModifiedBy: by } = item;
          const editedBy = by?.user?.displayName ?? by?.application?.displayName ?? '';

          return { seen: { driveId, fileId, fileName: name, webUrl, editedAt: lastModifiedDateTime, editedBy, contentHash: contentHash(bytes) }, bytes };
        }
      }
      throw new LibraryFault('locked', { message: `File ${fileId} is being written` });
    },
  };
}
