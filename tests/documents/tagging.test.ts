import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { richMinutes } from '../support/rich-minutes';
import { paragraphs, paragraphTexts, wordFile } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();
let template = new Uint8Array();

beforeAll(async () => {
  template = new Uint8Array(await readFile('tests/documents/templates/protokoll-utan-taggar.docx'));
});

const proposed = async (bytes: Uint8Array) => (await used.writer.places(bytes)).map(({ kind, text, tag }) => [kind, text, tag]);

describe('a protocol form without tags, as a region has it', () => {
  it('is read for its labels, headings and columns, each with the tag that its words call for', async () => {
    expect(await proposed(template)).toEqual([
      ['heading', 'Protokoll ledningens genomgång', null],
      ['label', 'Förvaltning', 'enhet'],
      ['label', 'Datum', 'datum'],
      ['label', 'Tid', 'tid'],
      ['label', 'Plats', 'plats'],
      ['label', 'Dnr', 'diarienummer'],
      ['label', 'Ordförande:', 'ordförande'],
      ['label', 'Sekreterare:', 'sekreterare'],
      ['label', 'Justerare:', 'justerare'],
      ['heading', 'Närvarande', null],
      ['columns', 'Namn | Funktion', 'närvarande'],
      ['heading', 'Ärenden', 'punkter'],
      ['heading', 'Åtgärdslista', null],
      ['columns', 'Nr | Åtgärd | Ansvarig | Klart senast | Anteckning', 'åtgärder'],
      ['heading', 'Nästa möte', 'nästamöte'],
      ['heading', 'Bilagor', 'bilagor'],
    ]);
  });

  it('becomes a tagged copy without faults, and a protocol with every § and decision', async () => {
    const tagged = await used.writer.tagged(template, {});
    const minutes = richMinutes();
    const texts = paragraphTexts(await used.writer.write(tagged, minutes));
    const text = texts.join('\n');

    expect(await used.writer.check(tagged, 'minutes')).toEqual({ faults: [], warnings: [] });
    expect(texts).toEqual(expect.arrayContaining(['Protokoll ledningens genomgång', 'Fastighet och service', '2027-03-09', 'Storgatan 27, rum 4, och Teams', 'Protokollet är upprättat enligt riktlinjen för miljöledning.']));
    expect(text).toMatch(/Ordförande: Förvaltningschef, Fastighet och service\nSekreterare: Sekreterare/);
    for (const { paragraph, title, decision } of minutes.items) {
      expect(text).toContain(`§ ${paragraph} ${title}`);
      for (const clause of decision?.clauses ?? []) {
        expect(text).toContain(clause.text);
      }
    }
    for (const action of minutes.actions) {
      expect(texts.filter((line) => line === action.text).length).toBeGreaterThan(0);
    }
    expect(text).not.toMatch(/Skriv här|\{\{|åååå|\.\.\.\./);
  });

  it('is valid for Word when it is filled', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'genomgang-taggad-'));
    const file = path.join(folder, 'made.docx');
    await writeFile(file, await used.writer.write(await used.writer.tagged(template, {}), richMinutes()));
    const { stdout } = await promisify(execFile)(path.resolve('node_modules/.bin/ooxml-validator'), [file]).catch((failed: { readonly stdout: string }) => failed);
    await rm(folder, { recursive: true });

    expect((JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors).toEqual([]);
  });

  it('gets the tags that somebody chose instead, and none where they chose none', async () => {
    const places = await used.writer.places(template);
    const idOf = (text: string) => places.find((place) => place.text === text)?.id ?? '';
    const texts = paragraphTexts(await used.writer.tagged(template, { [idOf('Förvaltning')]: 'organisation', [idOf('Plats')]: null, [idOf('Tid')]: 'finns-inte' }));

    expect(texts).toContain('{{organisation}}');
    expect(texts.join('\n')).not.toMatch(/\{\{plats\}\}|\{\{tid\}\}|finns-inte/);
  });
});

describe('other templates', () => {
  it('one with no place for the punkter gets them at its end', async () => {
    const bytes = wordFile(paragraphs('Datum:', 'Vi ses igen.'));
    const texts = paragraphTexts(await used.writer.tagged(bytes, {}));

    expect(await proposed(bytes)).toEqual([
      ['label', 'Datum:', 'datum'],
      ['heading', 'Sist i mallen', 'punkter'],
    ]);
    expect(texts.slice(0, 3)).toEqual(['Datum: {{datum}}', 'Vi ses igen.', '{{#punkter}}']);
  });

  it('a label directly below a heading keeps every letter', async () => {
    const heading = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nästa möte</w:t></w:r></w:p>';
    const texts = paragraphTexts(await used.writer.tagged(wordFile(heading + paragraphs('Ordförande:', 'Vi ses igen.')), {}));

    expect(texts.slice(0, 4)).toEqual(['Nästa möte', '{{nästamöte}}', 'Ordförande: {{ordförande}}', 'Vi ses igen.']);
  });

  it('a label with a text of its own is left alone', async () => {
    expect(await proposed(wordFile(paragraphs('Datum: 2027-03-09', 'Obs: viktigt')))).toEqual([['heading', 'Sist i mallen', 'punkter']]);
  });

  it('one that could hurt is refused', async () => {
    await expect(used.writer.places(new Uint8Array(Buffer.from('inte ett dokument')))).rejects.toThrow(/inte ett Word-dokument/);
    await expect(used.writer.tagged(wordFile('', { 'word/document.xml': '<!DOCTYPE x><w:document/>' }), {})).rejects.toThrow(/DOCTYPE/);
  });
});
