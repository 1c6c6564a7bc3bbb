import type { PdfMakerName } from '../domain/document/document-pdf';

/** Makes a PDF of a file that lies in a library. Never a pretended one: what it gives is a whole PDF with a page, or it throws. */
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

/** No PDF came of it: `busy` others are made first, `slow` it did not end in time, `no-program` it could not be started, `failed` what came is no PDF as promised. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';

  constructor(
    readonly reason: 'busy' | 'slow' | 'no-program' | 'failed',
    message: string,
  ) {
    super(message);
  }
}
