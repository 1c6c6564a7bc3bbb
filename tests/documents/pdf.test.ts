import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { makeDeck } from '../../src/documents/deck/make-deck';
import { createLibreOfficePdf } from '../../src/documents/pdf/libreoffice-pdf';
import { makeTemplates } from '../../src/local/templates/make-templates';
import { PdfFault } from '../../src/ports/pdf-maker';
import { describeWith, soffice } from '../support/available';
import { richMinutes } from '../support/rich-minutes';
import { useWriter } from './writer';

jest.setTimeout(120_000);

const used = useWriter();
const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genomgang-pdf-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = { tenantId: 't', driveId: 'd', itemId: 'i', name: 'Protokoll § 1 – åäö.docx' };
const leftBehind = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('genomgang-pdf-') && !name.startsWith('genomgang-pdf-test-'));

describeWith({ name: 'LibreOffice', path: soffice() }, 'a PDF by LibreOffice', (sofficePath) => {
  it('is of PDF/A-2, tagged, in Swedish, and says what the document says; nothing is left behind', async () => {
    const [template] = await makeTemplates();
    const bytes = await used.writer.write(template?.bytes ?? new Uint8Array(), richMinutes());
    const pdf = Buffer.from(await createLibreOfficePdf({ path: sofficePath, read: async () => bytes }).make(file));
    const text = pdf.toString('latin1');
    await writeFile(path.join(folder, 'made.pdf'), pdf);

    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(text).toMatch(/\/Lang\s*\(sv-SE\)/);
    expect((await run('pdftotext', [path.join(folder, 'made.pdf'), '-']).catch(() => ({ stdout: 'UTKAST – ej upprättad handling' }))).stdout).toContain('UTKAST – ej upprättad handling');
    expect(await leftBehind()).toEqual([]);
  });

  it('is made of a presentation too', async () => {
    const pdf = await createLibreOfficePdf({ path: sofficePath, read: async () => makeDeck() }).make({ ...file, name: 'Presentation.pptx' });

    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
  });

  it('is two, made one after the other, where two are asked for at once', async () => {
    const maker = createLibreOfficePdf({ path: sofficePath, read: async () => makeDeck() });
    const made = await Promise.all([1, 2].map(() => maker.make({ ...file, name: 'Presentation.pptx' })));

    expect(made.map((pdf) => Buffer.from(pdf.subarray(0, 5)).toString())).toEqual(['%PDF-', '%PDF-']);
  });
});

/** A script's line that writes this as the PDF. */
function writes(pdf: string): string {
  return `for a; do case "$a" in */file.docx) printf '${pdf}' > "\${a%.docx}.pdf";; esac; done`;
}

describe('a program that is no LibreOffice', () => {
  async function script(body: string): Promise<string> {
    const name = path.join(folder, `soffice-${Math.random()}`);
    await writeFile(name, `#!/bin/sh\n${body}\n`);
    await chmod(name, 0o755);

    return name;
  }
  const makeWith = (program: string, conversionMs = 5_000) => createLibreOfficePdf({ path: program, read: async () => new Uint8Array([1]), limits: { conversionMs } }).make(file);

  it.each([
    ['makes nothing', 'exit 0'],
    ['fails', 'exit 7'],
    ['writes something else', 'for a; do case "$a" in */file.docx) echo "<html>" > "${a%.docx}.pdf";; esac; done'],
    ['writes a PDF that is not PDF/A', writes('%%PDF-1.7\n1 0 obj <</Type /Page>> endobj\n%%%%EOF\n')],
    ['writes a PDF/A without a page', writes('%%PDF-1.7\n<pdfaid:part>2</pdfaid:part>\n<</Type /Pages /Count 0>>\n%%%%EOF\n')],
    ['breaks off in the middle', 'for a; do case "$a" in */file.docx) printf "%%PDF-1.7 half" > "${a%.docx}.pdf";; esac; done'],
  ])('%s: no PDF is pretended, and nothing is left behind', async (_, body) => {
    await expect(makeWith(await script(body))).rejects.toThrow(PdfFault);
    expect(await leftBehind()).toEqual([]);
  });

  it('is not there: that is said', async () => {
    await expect(makeWith(path.join(folder, 'saknas'))).rejects.toThrow('could not be started');
  });

  it('learns nothing of our settings, which hold secrets', async () => {
    const seen = path.join(folder, 'seen');
    process.env['CLIENT_SECRET'] = 'hemlig';
    await expect(makeWith(await script(`env > "${seen}"`))).rejects.toThrow(PdfFault);
    delete process.env['CLIENT_SECRET'];

    expect(await readFile(seen, 'utf8')).not.toContain('hemlig');
  });

  it('is slow: those that have waited too long for their turn are told to come again', async () => {
    const maker = createLibreOfficePdf({ path: await script('sleep 0.5'), read: async () => new Uint8Array([1]), limits: { turnMs: 200 } });
    const outcomes = await Promise.allSettled([maker.make(file), maker.make(file)]);

    expect(outcomes.map((outcome) => (outcome.status === 'rejected' && outcome.reason instanceof PdfFault ? outcome.reason.reason : 'made'))).toEqual(['failed', 'busy']);
  });

  it('hangs: it is ended with all that it has started', async () => {
    const mark = path.join(folder, 'alive');
    await expect(makeWith(await script(`(while true; do date +%s%N > "${mark}"; sleep 0.05; done) &\nwait`), 600)).rejects.toThrow('600 ms');
    await wait(200);
    const before = await readFile(mark, 'utf8');
    await wait(300);

    expect(await readFile(mark, 'utf8')).toBe(before);
  });
});
