import type { PdfMakerName } from '../domain/document/document-pdf';

/** Makes a PDF of a file that lies in a library. Never a pretended one: what it gives begins with %PDF, or it throws. */
export interface PdfMaker {
  readonly name: PdfMakerName;
  /** Throws `PdfFault` where the file cannot be made a PDF, `LibraryFault` where the library says no. */
  make(file: LibraryFile): Promise<Uint8Array>;
}

/** A file by where it lies; `name` tells its kind. */
export interface LibraryFile {
  readonly tenantId: string;
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
}

/** No PDF came of it. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';
}

/** The bytes, where they are a PDF. */
export function provenPdf(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const tail = Buffer.from(bytes.subarray(-1_024)).toString('latin1');
  if (head !== '%PDF-' || !tail.includes('%%EOF')) {
    throw new PdfFault('what was made is not a whole PDF');
  }

  return bytes;
}
