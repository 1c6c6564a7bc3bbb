import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import PizZip from 'pizzip';
import type { Minutes } from '../../src/domain/minutes/minutes';
import { makeTemplates, templateFileNames, type TemplateFile } from '../../src/local/templates/make-templates';
import { aDecision, anItem, someMinutes } from '../support/minutes-data';
import { richMinutes } from '../support/rich-minutes';
import { paragraphs, paragraphTexts, wordFile } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();
const run = promisify(execFile);
let folder = '';
let templates: readonly TemplateFile[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genomgang-kinds-'));
  templates = await makeTemplates();
});
afterAll(() => rm(folder, { recursive: true }));

const bytesOf = (key: keyof typeof templateFileNames) => templates.find(({ fileName }) => fileName === templateFileNames[key])?.bytes ?? new Uint8Array();

/** The same review before its meeting. */
function beforeMeeting(minutes: Minutes): Minutes {
  return {
    ...minutes,
    stage: 'summons',
    fingerprint: '',
    called: [...minutes.called, { name: 'Energikonsulten', role: '' }],
    items: minutes.items.map((item, index) => ({ ...item, paragraph: null, decision: null, plannedMinutes: index === 1 ? 15 : null })),
    review: { ...minutes.review, summons: { at: '2027-02-23T08:00:00Z', by: 'x', daysLate: 0 } },
  };
}

function extractOf(minutes: Minutes): Minutes {
  return { ...minutes, stage: 'extract', whole: minutes.items, items: minutes.items.slice(2, 4), actions: [], earlier: [] };
}

const long = 'Förvaltningen har sett över sina rutiner. '.repeat(60);
const withLongText = (minutes: Minutes): Minutes => ({ ...minutes, appendices: true, items: minutes.items.map((item, index) => (index === 2 ? { ...item, background: long } : item)) });

/** The template as an organisation has it before anybody has thought of tags. */
function untagged(template: Uint8Array): Uint8Array {
  const zip = new PizZip(template);
  for (const name of Object.keys(zip.files).filter((part) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(part))) {
    zip.file(name, (zip.file(name)?.asText() ?? '').replace(/\{\{[^}]*\}\}/g, ''));
  }

  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

type Kind = readonly [string, () => Promise<Uint8Array>];

const kinds: readonly Kind[] = [
  ['Region Uppsala: kallelse in our own form', () => used.writer.writeSummons(bytesOf('uppsala'), beforeMeeting(richMinutes()))],
  ['Region Uppsala: protokoll', () => used.writer.write(bytesOf('uppsala'), richMinutes())],
  ['Region Uppsala: protokollsutdrag', () => used.writer.write(bytesOf('uppsala'), extractOf(richMinutes()))],
  ['KTH: kallelse', () => used.writer.write(bytesOf('kthSkola'), beforeMeeting(richMinutes()))],
  ['KTH: kallelse to the follow-up', () => used.writer.write(bytesOf('kthSkolaUppfoljning'), beforeMeeting(richMinutes()))],
  ['KTH: protokoll with an appendix', () => used.writer.write(bytesOf('kthCentral'), withLongText({ ...richMinutes(), decisionList: 'first' }))],
  ['KTH: protokollsutdrag', () => used.writer.write(bytesOf('kthSkola'), extractOf(richMinutes()))],
  ['nobody’s: protokoll under a bare frame', () => used.writer.write(null, withLongText(richMinutes()))],
  ['Region Uppsala: protokoll in our own form', () => used.writer.write(untagged(bytesOf('uppsala')), richMinutes())],
  ['nobody’s: kallelse under a bare frame', () => used.writer.writeSummons(null, beforeMeeting(richMinutes()))],
];

describe.each(kinds)('%s', (_, write) => {
  it('is valid for Word', async () => {
    const name = path.join(folder, 'made.docx');
    await writeFile(name, await write());
    const { stdout } = await run(path.resolve('node_modules/.bin/ooxml-validator'), [name]).catch((failed: { readonly stdout: string }) => failed);

    expect((JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors).toEqual([]);
  });

  it('has a title, headings with text, head rows in its ruled tables, and is Swedish', async () => {
    const zip = new PizZip(await write());
    const body = zip.file('word/document.xml')?.asText() ?? '';
    const styles = zip.file('word/styles.xml')?.asText() ?? '';
    const headingIds = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="heading [12]"/gi)].map(([, id]) => id);
    const headings = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => paragraph).filter((paragraph) => headingIds.some((id) => paragraph.includes(`<w:pStyle w:val="${id}"/>`)));

    expect(zip.file('docProps/core.xml')?.asText()).toMatch(/<dc:title>(Kallelse|Protokoll|Protokollsutdrag) Ledningens miljögenomgång – vår 2027<\/dc:title>/);
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.filter((heading) => heading.replace(/<[^>]+>/g, '').trim() === '')).toEqual([]);
    expect([...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].filter(([table]) => /<w:insideH w:val="single"/.test(table) && !table.includes('<w:tblHeader'))).toEqual([]);
    expect(styles).toContain('w:lang w:val="sv-SE"');
    expect(body).not.toMatch(/\{\{|\}\}/);
  });
});

describe('a kallelse', () => {
  it.each([
    ['our own form', () => used.writer.writeSummons(bytesOf('uppsala'), beforeMeeting(richMinutes()))],
    ['KTH’s template', () => used.writer.write(bytesOf('kthSkola'), beforeMeeting(richMinutes()))],
  ])('in %s says what for, when, where, who, and of each item its kind, presenter, minutes, questions, underlag and proposal', async (_, write) => {
    const texts = paragraphTexts(await write());

    expect(texts[0]).toBe('Kallelse, utskickad 2027-02-23');
    expect(texts).toEqual(
      expect.arrayContaining([
        'Ledningen ska säkerställa att miljöledningssystemet är lämpligt, tillräckligt och verkningsfullt.',
        '2027-03-09, kl. 13.00–14.04',
        'Storgatan 27, rum 4, och Teams',
        'Energikonsulten',
        'särskilt inkallad',
        'Miljösamordnare, Fastighet och service',
        '15',
        'Vilka avvikelser har konstaterats vid den interna revisionen?',
        'Vilka orsaker har avvikelserna?',
        'Revisionsrapport 2026.pdf (version 2.0)',
        'Förvaltningschefen beslutar att uppdra åt miljösamordnaren att ta fram en introduktion till miljöledningssystemet för nya chefer, senast 2027-06-30.',
      ]),
    );
    expect(texts.join('\n')).not.toMatch(/UTKAST|Åtgärdslista|Justering$/m);
  });

  it('says nothing of an item under sekretess but its number', async () => {
    const items = [anItem({ number: 1, title: 'Hot mot laboratoriet', confidential: true, background: 'Hemligt.', questions: [{ id: 'q', text: 'Vem hotar?', questions: [] }] })];
    const text = paragraphTexts(await used.writer.writeSummons(null, { ...someMinutes({ items }), stage: 'summons' })).join('\n');

    expect(text).toContain('1. Punkten omfattas av sekretess');
    expect(text).not.toMatch(/Hot mot|Hemligt|Vem hotar/);
  });

  it('shows a person’s text as text alone, in our own form too', async () => {
    const title = '{{enhet}} <w:p/> & "citat" \u202E bakvänt \uD800 👍🏽 עברית';
    const texts = paragraphTexts(await used.writer.writeSummons(null, { ...someMinutes({ items: [anItem({ number: 1, title, background: 'x'.repeat(100_000) })] }), stage: 'summons' }));

    expect(texts).toContain('1. {{enhet}} <w:p/> & "citat"  bakvänt \uFFFD 👍🏽 עברית');
  });

  it('is refused with the fault of the document whose frame it was to have', async () => {
    await expect(used.writer.writeSummons(new Uint8Array(Buffer.from('inte ett dokument')), someMinutes())).rejects.toThrow(/inte ett Word-dokument/);
  });
});

describe('minutes in our own form', () => {
  it.each([
    ['under a template without tags', () => untagged(bytesOf('uppsala'))],
    ['where there is no template', () => null],
  ])('%s have every §, conclusion, decision, action and dissent', async (_, template) => {
    const minutes = richMinutes();
    const text = paragraphTexts(await used.writer.write(template(), minutes)).join('\n');

    expect(text).toMatch(/^UTKAST/);
    for (const { paragraph, title, conclusion, struck } of minutes.items) {
      expect(text).toContain(paragraph === null ? title : `§ ${paragraph} ${title}`);
      expect(text).toContain(struck === null ? conclusion : struck.reason);
    }
    for (const part of [...minutes.items.flatMap(({ decision }) => decision?.clauses ?? []), ...minutes.actions]) {
      expect(text).toContain(part.text);
    }
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  it('keep the organisation’s head, and the check says that the template has no tags', async () => {
    const template = untagged(bytesOf('uppsala'));
    const zip = new PizZip(await used.writer.write(template, richMinutes()));

    expect(zip.file('word/header1.xml')?.asText()).toContain('Region Uppsala');
    expect(await used.writer.check(template, 'minutes')).toMatchObject({ faults: [], warnings: [expect.stringMatching(/inga taggar.*egen form/)] });
  });
});

describe('the list of decisions', () => {
  const listTemplate = wordFile(paragraphs('{{status}}', '{{#beslutförst}}', 'FÖRST', '{{/beslutförst}}', '{{#beslutslista}}', '{{paragraf}} {{rubrik}}', '{{#beslut}}', '{{text}}', '{{/beslut}}', '{{/beslutslista}}', '{{#beslutsist}}', 'SIST', '{{/beslutsist}}'));
  const items = [
    anItem({ paragraph: 12, title: 'Lagar', decision: aDecision() }),
    anItem({ paragraph: 13, title: 'Information', decision: aDecision({ outcome: 'noted', clauses: [] }) }),
    anItem({ paragraph: 14, title: 'Hot mot laboratoriet', confidential: true, decision: aDecision() }),
  ];

  it('has what was decided and nothing that was noted, and hides a § under sekretess', async () => {
    expect(paragraphTexts(await used.writer.write(listTemplate, someMinutes({ items }))).slice(1)).toEqual(['§ 12 Lagar', 'Förvaltningschefen beslutar att fastställa laglistan.', '§ 14 Omfattas av sekretess', 'SIST']);
  });

  it('stands where the routine says', async () => {
    expect(paragraphTexts(await used.writer.write(listTemplate, someMinutes({ items, decisionList: 'first' })))).toEqual(expect.arrayContaining(['FÖRST']));
  });
});

describe('a long background', () => {
  const minutes = withLongText(richMinutes());

  it('is a numbered appendix after the attachments, and its § refers to it', async () => {
    const texts = paragraphTexts(await used.writer.write(bytesOf('kthSkola'), minutes));

    expect(texts).toEqual(expect.arrayContaining(['Se bilaga 3.', 'Bilaga 3: Bakgrund till § 14 Förändring i lagstiftning och myndighetskrav', long.trim()]));
  });

  it('keeps its number in an extract', async () => {
    const texts = paragraphTexts(await used.writer.write(bytesOf('kthSkola'), extractOf(minutes)));

    expect(texts).toEqual(expect.arrayContaining(['Se bilaga 3.', long.trim()]));
    expect(texts).not.toEqual(expect.arrayContaining([expect.stringContaining('Revisionsrapport')]));
  });

  it('stands in its § where the template has no place for appendices, or the routine wants none', async () => {
    const plain = wordFile(paragraphs('{{status}}', '{{#punkter}}', '{{bakgrund}}', '{{/punkter}}'));

    expect(paragraphTexts(await used.writer.write(plain, minutes))).toContain(long.trim());
    expect(paragraphTexts(await used.writer.write(bytesOf('kthSkola'), { ...minutes, appendices: false }))).toContain(long.trim());
  });
});

test('underlag that is registered has its dnr', async () => {
  const items = [anItem({ briefingMaterial: [{ name: 'Utbildningsrutin', url: null, version: null, registryNumber: 'V-2019-0216', late: false }] })];

  expect(paragraphTexts(await used.writer.write(bytesOf('uppsala'), someMinutes({ items })))).toContain('Bilaga 1: Utbildningsrutin, dnr V-2019-0216');
});
