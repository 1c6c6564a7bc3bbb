import type { ReviewDocument } from './review-document';
import type { SeenWordFile } from './word-edit';

/**
 * The document with what has been seen of one of its files: an edit that is noted, noted anew, or forgotten where the content is ours
 * again. The same object where nothing is new. Compares content alone: SharePoint rewrites Office files and changes tags as it likes.
 */
export function withSeenFile(document: ReviewDocument, seen: SeenWordFile): ReviewDocument {
  const known = document.edits.find(({ fileId }) => fileId === seen.fileId);
  const written = known ?? (document.driveItemId === seen.fileId && document.contentHash !== null ? { writtenHash: document.contentHash, writtenLines: document.writtenLines, settled: [] } : null);
  if (!written || known?.contentHash === seen.contentHash) {
    return document;
  }
  const others = document.edits.filter((edit) => edit !== known);
  const { writtenHash, writtenLines, settled } = written;
  if (writtenHash === seen.contentHash) {
    return known ? { ...document, edits: others } : document;
  }

  return { ...document, edits: [...others, { ...seen, writtenHash, writtenLines, settled }] };
}
