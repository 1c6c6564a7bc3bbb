import { PdfFault } from './pdf-maker';

/** zlib's `inflateSync`, which this room cannot name. */
type Inflate = (packed: Uint8Array, options: { readonly finishFlush: number; readonly maxOutputLength: number }) => Uint8Array;

/** zlib's Z_SYNC_FLUSH: what stands after the stream's end is no fault. */
const SYNC_FLUSH = 2;
const PAGE = /\/Type\s*\/Page(?![A-Za-z])/;
const MOST_UNPACKED_BYTES = 20_000_000;

/** The bytes, where they are a whole PDF with at least one page; else a `PdfFault`. */
export function provenPdf(bytes: Uint8Array, inflate: Inflate): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (!text.startsWith('%PDF-') || !text.slice(-1_024).includes('%%EOF')) {
    throw new PdfFault('failed', 'what was made is not a whole PDF');
  }
  if (!PAGE.test(text) && !packedObjects(file, text, inflate).some((objects) => PAGE.test(objects))) {
    throw new PdfFault('failed', 'the PDF that was made has no page');
  }

  return bytes;
}

/** What the PDF keeps packed: since PDF 1.5 its pages may stand there. */
function packedObjects(file: Buffer, text: string, inflate: Inflate): readonly string[] {
  return [...text.matchAll(/\/ObjStm(?![A-Za-z])/g)].map(({ index }) => {
    const head = /stream\r?\n/.exec(text.slice(index, index + 2_000));
    const start = head === null ? -1 : index + head.index + head[0].length;

    return start < 0 ? '' : unpacked(file.subarray(start, text.indexOf('endstream', start)), inflate);
  });
}

function unpacked(stream: Buffer, inflate: Inflate): string {
  try {
    return Buffer.from(inflate(stream, { finishFlush: SYNC_FLUSH, maxOutputLength: MOST_UNPACKED_BYTES })).toString('latin1');
  } catch {
    // Packed otherwise, or damaged: no page is seen in it.
    return '';
  }
}
