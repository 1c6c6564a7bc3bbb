import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PdfFault, provenPdf, type LibraryFile, type PdfMaker } from '../../ports/pdf-maker';

const usualLimitMilliseconds = 90_000;

/** PDF/A-2 with tags. (https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html) */
const options = JSON.stringify({ SelectPdfVersion: { type: 'long', value: '2' }, UseTaggedPDF: { type: 'boolean', value: 'true' } });

/** Makes PDF/A-2 with the LibreOffice at `path` (its soffice), one file at a time, each with a profile of its own that is thrown away. */
export function createLibreOfficePdf(given: { readonly path: string; readonly read: (file: LibraryFile) => Promise<Uint8Array>; readonly limitMilliseconds?: number }): PdfMaker {
  let turn: Promise<unknown> = Promise.resolve();

  return {
    name: 'libreoffice',
    async make(file) {
      const bytes = await given.read(file);
      const made = turn.then(() => convert(given.path, { name: file.name, bytes, limitMilliseconds: given.limitMilliseconds ?? usualLimitMilliseconds }));
      turn = made.catch(() => undefined);

      return made;
    },
  };
}

async function convert(path: string, file: { readonly name: string; readonly bytes: Uint8Array; readonly limitMilliseconds: number }): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'genomgang-pdf-'));
  const extension = extname(file.name).toLowerCase();
  const source = join(folder, `file${extension}`);
  const filter = extension === '.pptx' ? 'impress_pdf_Export' : 'writer_pdf_Export';
  try {
    await writeFile(source, file.bytes);
    await run(path, ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--convert-to', `pdf:${filter}:${options}`, '--outdir', folder, source], file.limitMilliseconds);
    const made = await readFile(join(folder, 'file.pdf')).catch(() => null);
    if (made === null) {
      throw new PdfFault('LibreOffice ended without a PDF');
    }

    return provenPdf(made);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs it in a group of its own: soffice is a script, and what it starts must end with it. */
function run(path: string, parameters: readonly string[], limitMilliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, parameters, { detached: true, stdio: 'ignore' });
    const limit = setTimeout(() => {
      endGroup(child.pid);
      reject(new PdfFault(`LibreOffice was not ready within ${limitMilliseconds} ms`));
    }, limitMilliseconds);
    child.once('error', () => {
      clearTimeout(limit);
      reject(new PdfFault('LibreOffice could not be started'));
    });
    child.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
  });
}

function endGroup(pid: number | undefined): void {
  try {
    process.kill(-(pid ?? 0), 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
