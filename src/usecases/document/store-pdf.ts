import { pdfToMake, type DocumentPdf } from '../../domain/document/document-pdf';
import { documentOf, withDocument, type ReviewDocument } from '../../domain/document/review-document';
import { LibraryFault, type Columns, type StoredFile } from '../../ports/document-library';
import { PdfFault, type PdfMaker } from '../../ports/pdf-maker';
import { minutesOf } from '../minutes/get-minutes';
import { changeByProduct } from '../review/change-by-product';
import { readReviewForChat, type ReviewReading } from '../review/review-reading';
import type { DocumentAnswer, DocumentRequest, DocumentWorld } from './store-document';
import { besideName, placeOf, replaceIfOurs, storedBefore } from './stored-file';
import { waitFor } from './wait-for';

/**
 * Makes the PDF of a stored document and lays it beside, with the same columns. May be run any number of times: its name holds our id, one that
 * only the app has written is replaced, and somebody else's is never touched. A PDF that cannot be made waits by itself: the document stands.
 */
export async function storePdf(world: DocumentWorld, request: DocumentRequest): Promise<DocumentAnswer> {
  const reading = await readReviewForChat(world, request.tenantId, request.reviewId);
  const document = reading && documentOf(reading.review, request.documentId);
  if (!document || document.state !== 'stored' || document.pdf?.state !== 'waiting') {
    return { kind: 'stored' };
  }
  if (!world.pdf) {
    await keep(world, request, { document, pdf: pdfToMake(document.pdf, null) });

    return { kind: 'stored' };
  }
  try {
    const { file, fileName } = await makeAndStore(world, request, { document, reading, maker: world.pdf });
    await keep(world, request, {
      document,
      pdf: { state: 'stored', maker: world.pdf.name, fileName, ...placeOf(file), reason: null, reasonDetails: [] },
    });

    return { kind: 'stored' };
  } catch (fault) {
    const wait = waitFor(fault);
    await keep(world, request, { document, pdf: { ...document.pdf, reason: fault instanceof PdfFault ? reasons[fault.reason] : wait.reason, reasonDetails: wait.details } });

    return { kind: 'waits', reason: wait.reason, retryAt: wait.retryAt };
  }
}

const reasons = { busy: 'queued', slow: 'not-ready', 'no-program': 'no-program', failed: 'not-converted' } as const satisfies Record<PdfFault['reason'], DocumentPdf['reason']>;

interface Making {
  readonly document: ReviewDocument;
  readonly reading: ReviewReading;
  readonly maker: PdfMaker;
}

interface StoredPdf {
  readonly file: StoredFile;
  readonly fileName: string;
}

async function makeAndStore(world: DocumentWorld, request: DocumentRequest, { document, reading, maker }: Making): Promise<StoredPdf> {
  const library = reading.unit.overlay.draftsLibrary;
  const { tenantId } = request;
  const { driveId, driveItemId: itemId } = document;
  if (!library || driveId === null || itemId === null) {
    throw new LibraryFault('missing', { message: 'drafts library' });
  }
  const columns: Columns = request.columnsOf(document, await minutesOf(world, tenantId, reading));
  const bytes = await maker.make({ tenantId, driveId, itemId, name: document.fileName });
  const store = async (fileName: string): Promise<StoredPdf> => ({
    file: await world.documents.store({ tenantId, driveId: library.driveId, folder: library.folder, name: fileName, ownId: reading.review.id, bytes, columns }),
    fileName,
  });
  const fileName = document.pdf?.fileName ?? pdfNameOf(document);
  const before = document.pdf ? storedBefore(document.pdf) : null;
  if (!before) {
    return store(fileName);
  }
  const replaced = await replaceIfOurs(world.documents, tenantId, before, { bytes, columns });

  return typeof replaced === 'string' ? storeAnew(store, fileName, besideName(pdfNameOf(document), document)) : { file: replaced, fileName };
}

/**
 * The file is not as we know it. No two PDFs of the same words are alike, so it may be one that we wrote without hearing of it again: then it
 * is found by its name and replaced. Where a person has written it, it is left alone and ours is laid beside, named by the revision.
 */
async function storeAnew(store: (fileName: string) => Promise<StoredPdf>, fileName: string, beside: string): Promise<StoredPdf> {
  try {
    return await store(fileName);
  } catch (fault) {
    if (fault instanceof LibraryFault && fault.reason === 'name-taken') {
      return store(beside);
    }
    throw fault;
  }
}

function pdfNameOf({ fileName }: ReviewDocument): string {
  return fileName.replace(/\.\w+$/, '.pdf');
}

/** Keeps in the review how it went, unless the document has been written anew meanwhile: its PDF is then made anew too. */
async function keep(world: DocumentWorld, request: DocumentRequest, { document, pdf }: { readonly document: ReviewDocument; readonly pdf: DocumentPdf }): Promise<void> {
  await changeByProduct(world, request, (review) => {
    const present = documentOf(review, document.id);
    const isCurrent = present?.state === 'stored' && present.revision === document.revision;
    const where = { fileName: pdf.fileName, webUrl: pdf.webUrl, driveId: pdf.driveId, driveItemId: pdf.driveItemId, eTag: pdf.eTag, contentHash: pdf.contentHash };
    const kept = present && { ...present, pdf: isCurrent ? pdf : { ...(present.pdf ?? pdf), ...where } };

    return {
      review: kept ? { ...review, documents: withDocument(review.documents, kept) } : review,
      ledger: pdf.state === 'stored' ? { verb: 'store-pdf', payload: { document: document.id, maker: pdf.maker, of: document.contentHash, ...where } } : null,
      outbox: [],
    };
  });
}
