import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIME_LIMIT_MS = 120_000;

/** What Graph's conversion takes, as far as LibreOffice stands in for it. */
const CONVERTIBLE = /\.(docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv)$/i;

export function isConvertible(name: string): boolean {
  return CONVERTIBLE.test(name);
}

/** The file as PDF, made by the LibreOffice at that path in a profile of its own. Throws where it makes none within two minutes. */
export async function convertToPdf(soffice: string, name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'standin-pdf-'));
  const source = join(folder, `file${name.slice(name.lastIndexOf('.'))}`);

  try {
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run(soffice, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, source], { timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL' });
    return await readFile(join(folder, 'file.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
