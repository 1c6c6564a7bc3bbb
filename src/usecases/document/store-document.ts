import { pdfToMake } from '../../domain/document/document-pdf';
import { documentOf, withDocument, type ReviewDocument } from '../../domain/document/review-document';
import type { DocumentWaitReason } from '../../domain/document/wait-reason';
import { lineMark } from '../../domain/document/text-mark';
import { withSeenFile } from '../../domain/document/with-seen-file';
import type { SeenWordFile } from '../../domain/document/word-edit';
import type { Minutes } from '../../domain/minutes/minutes';
import type { Columns, DocumentLibrary, StoredFile } from '../../ports/document-library';
import { LibraryFault } from '../../ports/document-library';
import type { MinutesWriter } from '../../ports/minutes-writer';
import type { OutboxMessage } from '../../ports/outbox';
import type { PdfMaker } from '../../ports/pdf-maker';
import { WordFileFault } from '../../ports/word-text';
import type { World } from '../../ports/world';
import { minutesOf } from '../minutes/get-minutes';
import { changeByProduct } from '../review/change-by-product';
import { readReviewForChat } from '../review/review-reading';
import { besideName, placeOf, replaceIfOurs, storedBefore } from './stored-file';
import { waitFor } from './wait-for';
import { writeDocument, type Writing } from './write-document';

/** The world with what the worker alone may do: write documents into the organisation's library, as the app. */
export interface DocumentWorld extends World {
  readonly documents: DocumentLibrary;
  readonly writer: MinutesWriter;
  /** Null where nothing makes PDF: that is said, and the document stands alone. */
  readonly pdf: PdfMaker | null;
}

export interface DocumentRequest {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly documentId: string;
  /** SharePoint's columns for the document, in the organisation's words. */
  readonly columnsOf: (document: ReviewDocument, minutes: Minutes) => Columns;
}

/** `waits`: not stored, the review says why; come again at `retryAt` (null: when somebody has mended it and asks). */
export type DocumentAnswer = { readonly kind: 'stored' } | { readonly kind: 'waits'; readonly reason: DocumentWaitReason; readonly retryAt: Date | null };

/**
 * Writes a document from the record into the organisation's template and stores it in the drafts' library.
 * May be run any number of times: the name holds our id, a file that is there with the same content parts is adopted, so a crash
 * between SharePoint and us leaves one file, and it is found. Whatever stops it is kept in the review for people to read.
 */
export async function storeDocument(world: DocumentWorld, request: DocumentRequest): Promise<DocumentAnswer> {
  const reading = await readReviewForChat(world, request.tenantId, request.reviewId);
  const document = reading && documentOf(reading.review, request.documentId);
  if (!document || document.state === 'stored') {
    return { kind: 'stored' };
  }
  try {
    const minutes = await minutesOf(world, request.tenantId, reading);
    const { file, edited, writtenLines } = await writeAndStore(world, request, { tenantId: request.tenantId, reading, document, minutes });
    const where = { ...placeOf(file), writtenLines, pdf: pdfToMake(document.pdf ?? null, world.pdf?.name ?? null) };
    await keep(world, request, { document, outcome: { state: 'stored', reason: null, reasonDetails: [], ...where }, file, edited });

    return { kind: 'stored' };
  } catch (fault) {
    const wait = waitFor(fault);
    await keep(world, request, { document, outcome: { state: 'waiting', reason: wait.reason, reasonDetails: wait.details }, file: null, edited: null });

    return { kind: 'waits', reason: wait.reason, retryAt: wait.retryAt };
  }
}

/** What came of a writing; `edited`: the file that was left as it is, since somebody has written in it. */
interface Stored {
  readonly file: StoredFile;
  readonly edited: SeenWordFile | null;
  readonly writtenLines: readonly string[] | null;
}

async function writeAndStore(world: DocumentWorld, request: DocumentRequest, writing: Writing): Promise<Stored> {
  const { tenantId, document, minutes, reading } = writing;
  const library = reading.unit.overlay.draftsLibrary;
  if (!library) {
    throw new LibraryFault('missing', { message: 'drafts library' });
  }
  const bytes = await writeDocument(world, writing);
  const writtenLines = await linesOf(world, bytes);
  const columns = request.columnsOf(document, minutes);
  const stored = storedBefore(document);
  const store = (name: string) => world.documents.store({ tenantId, driveId: library.driveId, folder: library.folder, name, ownId: reading.review.id, bytes, columns });
  if (!stored) {
    return { file: await store(document.fileName), edited: null, writtenLines };
  }
  const replaced = await replaceIfOurs(world.documents, tenantId, stored, { bytes, columns });
  if (typeof replaced !== 'string') {
    return { file: replaced, edited: null, writtenLines };
  }
  const edited = replaced === 'missing' ? null : (await world.libraryFiles.read(tenantId, stored.driveId, stored.itemId)).seen;

  return { file: await store(besideName(document.fileName, document)), edited, writtenLines };
}

/** Marks of the lines that are written; null where the file is too long to be compared. */
async function linesOf(world: DocumentWorld, bytes: Uint8Array): Promise<readonly string[] | null> {
  try {
    return (await world.wordText.ofFile(bytes)).filter(({ text }) => text.trim() !== '').map(({ text }) => lineMark(text));
  } catch (fault) {
    if (fault instanceof WordFileFault) {
      return null;
    }
    throw fault;
  }
}

interface Outcome {
  readonly document: ReviewDocument;
  readonly outcome: Pick<ReviewDocument, 'state' | 'reason' | 'reasonDetails'> & Partial<ReviewDocument>;
  readonly file: StoredFile | null;
  readonly edited: SeenWordFile | null;
}

/** Keeps in the review how it went; a ledger row only for what was stored. The same state again is not written again. */
async function keep(world: World, request: DocumentRequest, { document, outcome, file, edited }: Outcome): Promise<void> {
  await changeByProduct(world, request, (review, at) => {
    const present = documentOf(review, document.id);

    return {
      review: present ? { ...review, documents: withDocument(review.documents, after(edited ? withSeenFile(present, edited) : present, { ...outcome, at }, document.revision)) } : review,
      ledger: file && { verb: 'store-document', payload: { document: document.id, kind: document.kind, ...file, ...(edited ? { beside: edited } : {}) } },
      outbox: present && outcome.pdf?.state === 'waiting' ? [pdfMessage(review.id, document.id)] : [],
    };
  });
}

/** The outbox row that has the PDF of a stored document made. */
export function pdfMessage(reviewId: string, documentId: string): OutboxMessage {
  return { topic: 'graph.pdf', key: `pdf:${reviewId}:${documentId}`, reviewId, documentId };
}

/** What changed while this revision was being written waits on: only where the file is has become known. */
function after(document: ReviewDocument, outcome: Partial<ReviewDocument>, revision: number): ReviewDocument {
  const { state: _state, reason: _reason, reasonDetails: _details, ...where } = outcome;

  return { ...document, ...(document.revision === revision ? outcome : where) };
}
