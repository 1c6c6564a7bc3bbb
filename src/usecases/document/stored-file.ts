import type { ReviewDocument } from '../../domain/document/review-document';
import { LibraryFault, type Columns, type DocumentLibrary, type StoredFile } from '../../ports/document-library';

/** The file as we stored it before, of a document or of its PDF; null at the first writing. */
export function storedBefore({ driveId, driveItemId, webUrl, eTag, contentHash }: Pick<ReviewDocument, 'driveId' | 'driveItemId' | 'webUrl' | 'eTag' | 'contentHash'>): StoredFile | null {
  return driveId && driveItemId && contentHash ? { driveId, itemId: driveItemId, webUrl: webUrl ?? '', eTag: eTag ?? '', contentHash } : null;
}

/** Where a stored file is, as the record keeps it. */
export function placeOf({ webUrl, driveId, itemId, eTag, contentHash }: StoredFile): Pick<ReviewDocument, 'driveId' | 'driveItemId' | 'webUrl' | 'eTag' | 'contentHash'> {
  return { webUrl, driveId, driveItemId: itemId, eTag, contentHash };
}

/** The file with its new content; or why the one that is there is no longer ours to replace: then the new writing is laid beside it. */
export async function replaceIfOurs(documents: DocumentLibrary, tenantId: string, file: StoredFile, content: { readonly bytes: Uint8Array; readonly columns: Columns }): Promise<StoredFile | 'changed-by-other' | 'missing'> {
  try {
    return await documents.replace(tenantId, file, content);
  } catch (fault) {
    if (fault instanceof LibraryFault && (fault.reason === 'changed-by-other' || fault.reason === 'missing')) {
      return fault.reason;
    }
    throw fault;
  }
}

/** What is laid beside a file is named by the document's revision: "… 2.docx". */
export function besideName(fileName: string, { revision }: Pick<ReviewDocument, 'revision'>): string {
  return fileName.replace(/\.(\w+)$/, ` ${revision}.$1`);
}
