import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import PizZip from 'pizzip';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import type { Minutes } from '../../src/domain/minutes/minutes';
import { makeDeck } from '../../src/documents/deck/make-deck';
import { anItem, someMinutes } from '../support/minutes-data';
import { richMinutes } from '../support/rich-minutes';
import { useWriter } from './writer';

const used = useWriter();
const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genomgang-deck-'));
});
afterAll(() => rm(folder, { recursive: true }));

const energy = [
  { label: 'El', value: '1 204,5 MWh', previous: '1 390 MWh', source: 'Energiportalen', period: '2026' },
  { label: 'Värme', value: '900 MWh', previous: '870 MWh', source: 'Energiportalen', period: '2026' },
  { label: 'Omdöme', value: 'gott', previous: null, source: '', period: '' },
];
const question = (number: number) => ({ id: `q${number}`, text: `Stödfråga nummer ${number}: vilka förändringar har skett sedan förra genomgången, och vad betyder de?`, questions: [] });
const money = { clauses: [{ text: 'avsätta 200 tkr till laddplatser', assignment: null }], version: 1, by: 'x', at: '2027-03-01T08:00:00Z' };

function before(items: readonly AgendaItem[], given: Partial<Minutes> = {}): Minutes {
  return someMinutes({ items, stage: 'summons', ...given });
}

function slidesOf(bytes: Uint8Array): readonly string[] {
  const zip = new PizZip(bytes);
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

  return names.toSorted((one, other) => Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0])).map((name) => zip.file(name)?.asText() ?? '');
}

const textOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n');
const textsOf = (bytes: Uint8Array) => slidesOf(bytes).map(textOf);

/** Our deck with other texts on its slides. */
function deckWith(change: (xml: string, number: number) => string): Uint8Array {
  const zip = new PizZip(makeDeck());
  for (const name of Object.keys(zip.files).filter((part) => part.startsWith('ppt/slides/slide'))) {
    zip.file(name, change(zip.file(name)?.asText() ?? '', Number(/\d+/.exec(name)?.[0])));
  }

  return zip.generate({ type: 'uint8array' });
}

const rich = (): Minutes => ({
  ...richMinutes(),
  stage: 'summons',
  items: richMinutes().items.map((item, index) => ({ ...item, paragraph: null, decision: null, figures: index === 2 ? energy : item.figures, proposal: index === 3 ? { ...item.proposal, ...money } : item.proposal })),
});

const decks: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['Region Uppsala', () => used.writer.writePresentation(makeDeck('A3195B'), rich())],
  ['KTH', () => used.writer.writePresentation(makeDeck('004791'), rich())],
  ['nobody’s template', () => used.writer.writePresentation(null, rich())],
  ['an organisation’s master without tags', () => used.writer.writePresentation(deckWith((xml) => xml.replace(/\{\{[^}]*\}\}/g, 'Skriv här')), rich())],
];

describe.each(decks)('a presentation in %s', (_, write) => {
  it('is valid for PowerPoint', async () => {
    const file = path.join(folder, 'made.pptx');
    await writeFile(file, await write());
    const { stdout } = await run(path.resolve('node_modules/.bin/ooxml-validator'), [file]).catch((failed: { readonly stdout: string }) => failed);

    expect((JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors).toEqual([]);
  });

  it('begins with title, what is to be decided, agenda and earlier actions, then has a slide for each punkt', async () => {
    const texts = textsOf(await write());
    const numbered = rich().items.filter(({ struck }) => struck === null);

    expect(texts[0]).toContain('Ledningens miljögenomgång – vår 2027');
    expect(texts[1]).toMatch(/Förslag till beslut\n(.|\n)*Försenat\n(.|\n)*Kräver pengar\n(.|\n)*200 tkr/);
    expect(texts.findIndex((text) => text.startsWith('Dagordning'))).toBeGreaterThan(1);
    expect(texts.findIndex((text) => text.startsWith('Tidigare beslutade åtgärder\nÅtgärd\nStatus\nKommentar'))).toBeGreaterThan(2);
    for (const { number, title } of numbered) {
      expect(texts.filter((text) => text.replace(/\n/g, '').startsWith(`${number === null ? '' : `${number}. `}${title}`)).length).toBeGreaterThan(0);
    }
    expect(texts.join('\n')).not.toMatch(/\{\{|\}\}|Skriv här/);
  });
});

describe('the slide of a punkt', () => {
  it('has its figures beside last year’s, and a chart of those that are numbers, with a text for who does not see it', async () => {
    const bytes = await used.writer.writePresentation(null, before([anItem({ title: 'Energi', figures: energy })]));
    const slide = slidesOf(bytes).at(-1) ?? '';
    const relationship = /<a:blip r:embed="([^"]+)"/.exec(slide)?.[1];
    const zip = new PizZip(bytes);

    expect(textOf(slide)).toMatch(/El\n1 204,5 MWh\n1 390 MWh/);
    expect(slide).toContain('descr="Diagram: El 1 204,5 MWh, föregående 1 390 MWh; Värme 900 MWh, föregående 870 MWh."');
    expect(Buffer.from(zip.file(`ppt/media/${relationship}.png`)?.asUint8Array() ?? []).subarray(1, 4).toString()).toBe('PNG');
  });

  it('has neither table nor chart where nothing was reported', async () => {
    const slide = slidesOf(await used.writer.writePresentation(null, before([anItem()]))).at(-1) ?? '';

    expect(slide).not.toMatch(/<p:pic>|<a:tbl>/);
  });

  it('goes on over further slides where the questions are many, each question once', async () => {
    const questions = Array.from({ length: 19 }, (_, index) => question(index + 1));
    const texts = textsOf(await used.writer.writePresentation(null, before([anItem({ title: 'Lagar', questions })]))).filter((text) => text.includes('Lagar') && text.includes('Stödfråga'));

    expect(texts.length).toBeGreaterThan(2);
    expect(texts.slice(1).every((text) => text.includes('(forts.)'))).toBe(true);
    expect(questions.map(({ text }) => texts.filter((shown) => shown.split('\n').includes(text)).length)).toEqual(questions.map(() => 1));
  });

  it('says nothing of a punkt under sekretess but its number', async () => {
    const items = [anItem({ number: 3, title: 'Hot mot laboratoriet', confidential: true, questions: [{ id: 'q', text: 'Vem hotar?', questions: [] }], figures: energy })];

    expect(textsOf(await used.writer.writePresentation(null, before(items))).join('\n')).not.toMatch(/Hot mot|Vem hotar|1 204/);
  });

  it('shows a person’s text as text alone, and cuts one that nobody could read from a chair', async () => {
    const title = '{{enhet}} <a:p/> & "citat" \u202E 👍🏽 עברית';
    const long = { clauses: [{ text: 'x'.repeat(100_000), assignment: null }], version: 1, by: 'x', at: '2027-03-01T08:00:00Z' };
    const texts = textsOf(await used.writer.writePresentation(null, before([anItem({ number: 1, title, proposal: { ...anItem().proposal, ...long } })])));

    expect(texts.join('\n')).toContain('{{enhet}} &lt;a:p/&gt; &amp; &quot;citat&quot;');
    expect(texts.join('\n').length).toBeLessThan(4_000);
  });
});

test('a long agenda goes on over further slides, each under the head of its columns', async () => {
  const items = Array.from({ length: 40 }, (_, index) => anItem({ id: `a${index}`, number: index + 1, title: `Punkt om miljö ${index + 1}` }));
  const agenda = textsOf(await used.writer.writePresentation(null, before(items))).filter((text) => text.startsWith('Dagordning'));

  expect(agenda.length).toBeGreaterThan(3);
  expect(agenda.every((text) => text.includes('Punkt\nSlag\nFöredragande\nMinuter'))).toBe(true);
});

describe('a template with faults', () => {
  it.each([
    ['an unknown tag', deckWith((xml) => xml.replace('{{slag}}', '{{slga}}')), /bild 3.*slga.*slag/],
    ['a list that is no list', deckWith((xml) => xml.replace('{{:punkter}}', '{{:punkten}}')), /bild 5.*:punkten/],
    ['a loop that never ends', deckWith((xml) => xml.replace('{{/dagordning}}', '')), /bild 3.*dagordning.*avslutas aldrig/],
    ['a document type', deckWith((xml) => xml.replace(/^<\?xml[^>]*>/, '<!DOCTYPE x [<!ENTITY y "z">]>')), /DOCTYPE/],
    ['a Word file', new Uint8Array(Buffer.from('inte en presentation')), /Word-dokument|PowerPoint/],
  ])('%s is refused, with the reason', async (_, template, says) => {
    await expect(used.writer.writePresentation(template, rich())).rejects.toThrow(says);
  });
});
