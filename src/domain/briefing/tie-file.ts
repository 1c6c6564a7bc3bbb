import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';

/** Ties a file of the folder to a punkt, or to none; what a person has said stands, whatever the file is called later. */
export function tieFile(review: Review, fileId: string, to: { readonly itemId: string | null; readonly by: string }): Result<Review> {
  const folder = review.briefingFolder;
  const isKnown = folder?.files.some((file) => file.fileId === fileId && file.removedAt === null) ?? false;
  if (!folder || !isKnown || (to.itemId !== null && !review.items.some(({ id }) => id === to.itemId))) {
    return refused('not-found');
  }

  return accepted({ ...review, briefingFolder: { ...folder, files: folder.files.map((file) => (file.fileId === fileId ? { ...file, tie: to } : file)) } });
}
