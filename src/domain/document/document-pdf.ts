import type { DocumentWaitReason } from './wait-reason';

/** What makes PDF: a LibreOffice of the organisation's own (PDF/A-2), or Microsoft 365 (no PDF/A). */
export type PdfMakerName = 'libreoffice' | 'microsoft-365';

/** A stored document's PDF beside it: where it is, why it waits, or that nothing here makes one. */
export interface DocumentPdf {
  readonly state: 'waiting' | 'stored' | 'none';
  readonly maker: PdfMakerName | null;
  /** What its file is called; missing until it is stored. */
  readonly fileName?: string | undefined;
  readonly webUrl: string | null;
  readonly driveId: string | null;
  readonly driveItemId: string | null;
  readonly eTag: string | null;
  /** SHA-256 of its bytes, hex. */
  readonly contentHash: string | null;
  readonly reason: DocumentWaitReason | PdfWaitReason | null;
  readonly reasonDetails: readonly string[];
}

/** Why a program or Microsoft 365 gave no PDF: it takes too long, cannot be started, or gives something else. */
export type PdfWaitReason = 'not-ready' | 'no-program' | 'not-converted';

/** The PDF of a document that was just stored: it is to be made, over the one of the writing before. */
export function pdfToMake(before: DocumentPdf | null, maker: PdfMakerName | null): DocumentPdf {
  const kept = before ?? { webUrl: null, driveId: null, driveItemId: null, eTag: null, contentHash: null };

  return { ...kept, state: maker === null ? 'none' : 'waiting', maker, reason: maker === null ? null : 'queued', reasonDetails: [] };
}
