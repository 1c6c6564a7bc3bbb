import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import PizZip from 'pizzip';
import { makeTemplates, templateFileNames, type TemplateFile } from '../../src/local/templates/make-templates';
import { meetingMinutes } from '../support/meeting-minutes';
import { richMinutes } from '../support/rich-minutes';
import { someMinutes } from '../support/minutes-data';
import { paragraphs, paragraphTexts, wordFile } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();
const run = promisify(execFile);
let folder = '';
let templates: readonly TemplateFile[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genomgang-documents-'));
  templates = await makeTemplates();
});

afterAll(() => rm(folder, { recursive: true }));

const names = Object.values(templateFileNames).filter((name) => name.endsWith('.docx') && name !== templateFileNames.kthSkolaUppfoljning);
const bytesOf = (fileName: string) => templates.find((template) => template.fileName === fileName)?.bytes ?? new Uint8Array();

describe.each(names)('%s', (fileName) => {
  it('has no faults and nothing that its maker forgot', async () => {
    expect(await used.writer.check(bytesOf(fileName), 'minutes')).toEqual({ faults: [], warnings: [] });
  });

  it('gives a draft with every title, every § and every decision, and no empty line in its text', async () => {
    const minutes = richMinutes();
    const filled = await used.writer.write(bytesOf(fileName), minutes);
    const texts = paragraphTexts(filled);
    expect(texts[0]).toBe('UTKAST – ej upprättad handling');
    for (const item of minutes.items) {
      expect(texts).toContain(`§ ${item.paragraph} ${item.title}`);
    }
    expect(textsOutsideTables(filled).filter((text) => text === 'Beslut')).toHaveLength(minutes.items.filter(({ decision }) => decision).length);
    expect(texts).toContain('Förvaltningschefen beslutar att uppdra åt miljösamordnaren att ta fram en introduktion till miljöledningssystemet för nya chefer, senast 2027-06-30.');
    expect(texts).toEqual(expect.arrayContaining(['Anmärkningar', 'Underlaget skickades 3 dagar efter ordinarie tid.', 'Mötet ajournerades 2027-03-09 kl. 13.40. Orsak: Brandlarm.']));
    expect(texts).toContain('Utgår: behandlas vid höstmötet, när programmet har antagits.');
    expect(textsOutsideTables(filled).filter((text) => text.trim() === '')).toEqual([]);
    expect(texts.join('')).not.toMatch(/[{}]/);
  });

  it('has each adjuster on a line, and a heading over what is noted where something is', async () => {
    const filled = await used.writer.write(bytesOf(fileName), meetingMinutes());
    const texts = paragraphTexts(filled);
    expect(texts.slice(texts.indexOf('Justerare'), texts.indexOf('Diarienummer'))).toEqual(['Justerare', 'Ledamot 1, Fastighet och service', 'Ledamot 2, Fastighet och service', 'Justeras', '2027-03-19, Storgatan 1, plan 3']);
    expect(texts.slice(texts.indexOf('Avvikande mening'))).toEqual(expect.arrayContaining(['Ledamot 3, Fastighet och service: Tiden är för kort.', 'Antecknat', 'Protokollsanteckning av Ledamot 2, Fastighet och service: Facket är informerat.']));
    expect(texts.filter((text) => text === 'Antecknat')).toHaveLength(3);
    expect(texts).toEqual(expect.arrayContaining(['borta 13.10–13.20', expect.stringMatching(/^tjänstgör för controllern, borta 13\.36–/)]));
    expect(textsOutsideTables(filled).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('has a dash for adjusters who are not chosen, and no day for them', async () => {
    const texts = paragraphTexts(await used.writer.write(bytesOf(fileName), { ...someMinutes(), adjusters: [] }));
    expect(texts.slice(texts.indexOf('Justerare'), texts.indexOf('Diarienummer'))).toEqual(['Justerare', '–']);
    expect(texts).not.toContain('Antecknat');
  });

  it('has no heading for remarks where there are none', async () => {
    expect(paragraphTexts(await used.writer.write(bytesOf(fileName), someMinutes()))).not.toContain('Anmärkningar');
  });

  it('has its title in the document itself', async () => {
    const core = new PizZip(await used.writer.write(bytesOf(fileName), richMinutes())).file('docProps/core.xml')?.asText();
    expect(core).toContain('<dc:title>Protokoll Ledningens miljögenomgång – vår 2027</dc:title>');
  });
});

it.each([
  ['minutes of a whole review in the region’s template', () => bytesOf(templateFileNames.uppsala), richMinutes()],
  ['minutes of a meeting where much was said', () => bytesOf(templateFileNames.uppsala), meetingMinutes()],
  ['almost empty minutes in the region’s template', () => bytesOf(templateFileNames.uppsala), someMinutes()],
  ['minutes of a whole review in the school’s template', () => bytesOf(templateFileNames.kthSkola), richMinutes()],
  ['minutes in a template that forgot to say that it is a draft', () => wordFile(paragraphs('{{enhet}}', '{{#punkter}}', '{{bakgrund}}', '{{/punkter}}')), richMinutes()],
])('valid for Word: %s', async (_, template, minutes) => {
  expect(await validatorErrors(await used.writer.write(template(), minutes))).toEqual([]);
});

function textsOutsideTables(file: Uint8Array): readonly string[] {
  const body = new PizZip(file);
  body.file('word/document.xml', (body.file('word/document.xml')?.asText() ?? '').replace(/<w:tbl>.*?<\/w:tbl>/gs, ''));

  return paragraphTexts(body.generate({ type: 'uint8array' }));
}

async function validatorErrors(file: Uint8Array): Promise<readonly unknown[]> {
  const name = path.join(folder, 'filled.docx');
  await writeFile(name, file);
  const { stdout } = await run(path.resolve('node_modules/.bin/ooxml-validator'), [name]).catch((failed: { readonly stdout: string }) => failed);

  return (JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors;
}
