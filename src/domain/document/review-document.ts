import type { DocumentKind } from './document-kind';
import type { DocumentPdf } from './document-pdf';
import type { ExtractScope } from './extract-scope';
import type { DocumentWaitReason } from './wait-reason';
import type { WordEdit } from './word-edit';

/** A document that is written from the record and put in the drafts' library: where it is, or why it waits. */
export interface ReviewDocument {
  /** `summons`, `minutes`, or the extract's own. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly state: 'waiting' | 'stored';
  /** 1 at the first writing; one more each time the record has changed after it. */
  readonly revision: number;
  readonly fileName: string;
  readonly webUrl: string | null;
  readonly driveId: string | null;
  readonly driveItemId: string | null;
  /** Of the file as we stored it: what a new writing may replace. */
  readonly eTag: string | null;
  readonly contentHash: string | null;
  readonly reason: DocumentWaitReason | null;
  /** Filled for the reason: who has it open, which columns the library requires, the template's faults one a line. */
  readonly reasonDetails: readonly string[];
  readonly at: string;
  /** Which §§ an extract has; null for every other kind. */
  readonly extract: ExtractScope | null;
  /** Null until the document is stored, and of what was stored before PDFs were made. */
  readonly pdf?: DocumentPdf | null | undefined;
  /** Marks of the lines of the file as we stored it, to tell what Word has changed; null where they are not kept. */
  readonly writtenLines: readonly string[] | null;
  /** Files of this document that somebody has edited in Word: the present one, or those that a newer one was laid beside. */
  readonly edits: readonly WordEdit[];
}

/** Whatever has documents: a review. */
interface Documented {
  readonly documents: readonly ReviewDocument[];
}

/** A document that is to be written for the first time. */
export function newDocument(given: Pick<ReviewDocument, 'id' | 'kind' | 'fileName' | 'at'> & Partial<ReviewDocument>): ReviewDocument {
  return { state: 'waiting', revision: 1, webUrl: null, driveId: null, driveItemId: null, eTag: null, contentHash: null, reason: 'queued', reasonDetails: [], extract: null, writtenLines: null, edits: [], ...given };
}

/** The document by its id; null where the review has none. */
export function documentOf({ documents }: Documented, id: string): ReviewDocument | null {
  return documents.find((document) => document.id === id) ?? null;
}

/** The draft of the minutes; null before the close. */
export function minutesDraftOf(review: Documented): ReviewDocument | null {
  return documentOf(review, 'minutes');
}

/** The documents with this one in the place of its earlier self, or last. */
export function withDocument(documents: readonly ReviewDocument[], document: ReviewDocument): readonly ReviewDocument[] {
  return documents.some(({ id }) => id === document.id) ? documents.map((other) => (other.id === document.id ? document : other)) : [...documents, document];
}

/** The document as it waits to be written anew: the file that is there stays known. */
export function toBeRewritten(document: ReviewDocument, at: string): ReviewDocument {
  return { ...document, state: 'waiting', revision: document.revision + 1, reason: 'queued', reasonDetails: [], at };
}

/**
 * The documents at the close, with the minutes waiting to be written. Where kallelse and minutes are one document (K-47) the kallelse's file
 * becomes the minutes, under its own name; else the minutes are a document of their own beside it.
 */
export function withMinutes(documents: readonly ReviewDocument[], minutes: { readonly fileName: string; readonly at: string; readonly isOneDocument: boolean }): readonly ReviewDocument[] {
  const summons = minutes.isOneDocument ? documents.find(({ id }) => id === 'summons') : undefined;
  const own = newDocument({ id: 'minutes', kind: 'minutes', fileName: minutes.fileName, at: minutes.at });

  return summons ? documents.map((document) => (document === summons ? { ...toBeRewritten(summons, minutes.at), id: own.id, kind: own.kind } : document)) : [...documents, own];
}
