import { documentOf, withDocument, type ReviewDocument } from '../../domain/document/review-document';
import { withSeenFile } from '../../domain/document/with-seen-file';
import type { SeenWordFile } from '../../domain/document/word-edit';
import { LibraryFault } from '../../ports/document-library';
import type { World } from '../../ports/world';
import { changeByProduct } from '../review/change-by-product';

/** A file of the library that may be one of ours. */
export interface MentionedFile {
  readonly fileId: string;
  readonly name: string;
  readonly eTag: string;
}

/** Our own id, as each of our files' names ends: "… (utkast k7m2p9x4qd3h).docx", "… (k7m2p9x4qd3h) 2.docx". */
const ownId = /\((?:utkast )?([^()\s]+)\)(?: \d+)?\.(?:docx|pptx)$/;

/**
 * Looks at files that have changed in a library: where one is a document of ours whose content is no longer what we wrote, that is kept in its
 * review. One that somebody has renamed out of recognition is noticed when the next writing meets it.
 */
export async function followDocuments(world: World, library: { readonly tenantId: string; readonly driveId: string }, files: readonly MentionedFile[]): Promise<void> {
  for (const file of files) {
    const [, reviewId] = ownId.exec(file.name) ?? [];
    if (reviewId !== undefined) {
      await lookAt(world, { ...library, reviewId, ...file });
    }
  }
}

/** Every file of ours in a library that has not been followed so far back. */
export async function lookAtAll(world: World, library: { readonly tenantId: string; readonly driveId: string }): Promise<void> {
  for (const { reviewId, fileId } of await world.store.reviews.documentFiles(library.tenantId, library.driveId)) {
    await lookAt(world, { ...library, reviewId, fileId, eTag: '' });
  }
}

interface Look {
  readonly tenantId: string;
  readonly driveId: string;
  readonly reviewId: string;
  readonly fileId: string;
  readonly eTag: string;
}

async function lookAt(world: World, { tenantId, driveId, reviewId, fileId, eTag }: Look): Promise<void> {
  const found = await world.store.reviews.find(tenantId, reviewId);
  const document = found?.review.documents.find((one) => isFileOf(one, fileId));
  // While it waits it is being written: what is there is compared by the writing itself. The tag that we kept is of our own writing.
  if (!document || (document.driveItemId === fileId && (document.state === 'waiting' || document.eTag === eTag))) {
    return;
  }
  try {
    const { seen } = await world.libraryFiles.read(tenantId, driveId, fileId);
    await noteSeenFile(world, { tenantId, reviewId, documentId: document.id, seen });
  } catch (fault) {
    // A file that is gone or that the library will not give holds up no other.
    if (!(fault instanceof LibraryFault && (fault.reason === 'missing' || fault.reason === 'refused'))) {
      throw fault;
    }
  }
}

function isFileOf(document: ReviewDocument, fileId: string): boolean {
  return document.driveItemId === fileId || document.edits.some((edit) => edit.fileId === fileId);
}

/** Keeps in the review what has been seen of a document's file. */
async function noteSeenFile(world: World, { tenantId, reviewId, documentId, seen }: { readonly tenantId: string; readonly reviewId: string; readonly documentId: string; readonly seen: SeenWordFile }): Promise<void> {
  await changeByProduct(world, { tenantId, reviewId }, (review) => {
    const document = documentOf(review, documentId);
    const noted = document && !(document.driveItemId === seen.fileId && document.state === 'waiting') ? withSeenFile(document, seen) : document;

    return !noted || noted === document ? null : { review: { ...review, documents: withDocument(review.documents, noted) }, ledger: { verb: 'note-word-edit', payload: { document: documentId, ...seen } }, outbox: [] };
  });
}
