import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { PdfFault, type LibraryFile, type PdfMaker } from '../../ports/pdf-maker';
import { provenPdf } from '../../ports/proven-pdf';
import { runGroup } from './run-group';

interface Limits {
  /** For one file. */
  readonly conversionMs: number;
  /** For its turn: with the above it stays below the outbox's lease (150 s), so that nobody else begins the same. */
  readonly turnMs: number;
}

const usualLimits: Limits = { conversionMs: 90_000, turnMs: 45_000 };

/** PDF/A-2 with tags. (https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html) */
const options = JSON.stringify({ SelectPdfVersion: { type: 'long', value: '2' }, UseTaggedPDF: { type: 'boolean', value: 'true' } });

/** What the file says of itself (XMP), written as an element or as an attribute. */
const saysPdfA2 = /pdfaid:part(>|=")2["<]/;

/** Makes PDF/A-2 with the LibreOffice at `path` (its soffice), one file at a time, each with a profile of its own that is thrown away. */
export function createLibreOfficePdf(given: { readonly path: string; readonly read: (file: LibraryFile) => Promise<Uint8Array>; readonly limits?: Partial<Limits> }): PdfMaker {
  const limits = { ...usualLimits, ...given.limits };
  let turn: Promise<unknown> = Promise.resolve();

  return {
    name: 'libreoffice',
    async make(file) {
      const bytes = await given.read(file);
      const askedAt = performance.now();
      const made = turn.then(() => {
        if (performance.now() - askedAt > limits.turnMs) {
          throw new PdfFault('busy', 'other files were made first');
        }

        return convert(given.path, { name: file.name, bytes, limitMs: limits.conversionMs });
      });
      turn = made.catch(() => undefined);

      return made;
    },
  };
}

async function convert(path: string, file: { readonly name: string; readonly bytes: Uint8Array; readonly limitMs: number }): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'genomgang-pdf-'));
  const extension = extname(file.name).toLowerCase();
  const source = join(folder, `file${extension}`);
  const filter = extension === '.pptx' ? 'impress_pdf_Export' : 'writer_pdf_Export';
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  try {
    await writeFile(source, file.bytes);
    await runGroup(path, ['--headless', '--norestore', profile, '--convert-to', `pdf:${filter}:${options}`, '--outdir', folder, source], { home: folder, limitMs: file.limitMs });
    const made = await readFile(join(folder, 'file.pdf')).catch(() => null);
    if (made === null) {
      throw new PdfFault('failed', 'LibreOffice ended without a PDF');
    }
    provenPdf(made, inflateSync);
    if (!saysPdfA2.test(made.toString('latin1'))) {
      throw new PdfFault('failed', 'what was made is not PDF/A-2');
    }

    return made;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
