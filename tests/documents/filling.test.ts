import fc from 'fast-check';
import { cleanText } from '../../src/documents/fill/clean-text';
import { aDecision, anItem, someMinutes } from '../support/minutes-data';
import { paragraphs, paragraphTexts, relationship, relationshipsPart, headerPart, wordFile } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();
const draft = 'UTKAST – ej upprättad handling';

describe('a filled template', () => {
  it('has each decision with its § and phrase', async () => {
    const template = wordFile(paragraphs('{{status}}', '{{#punkter}}', '{{paragraf}} {{rubrik}}', '{{#beslut}}', '{{text}}', '{{/beslut}}', '{{/punkter}}'));
    const items = [anItem({ paragraph: 12, decision: aDecision() }), anItem({ paragraph: 13, title: 'Lagar', decision: aDecision({ outcome: 'noted', clauses: [] }) })];
    expect(paragraphTexts(await used.writer.write(template, someMinutes({ items })))).toEqual([
      draft,
      '§ 12 Uppföljning av tidigare protokoll',
      'Förvaltningschefen beslutar att fastställa laglistan.',
      '§ 13 Lagar',
      'Ledningsgruppen noterar informationen.',
    ]);
  });

  it('has no line for what nobody has answered or written', async () => {
    const template = wordFile(
      paragraphs('{{status}}', '{{#punkter}}', '{{rubrik}}', '{{#finns frågor}}', 'Frågor', '{{#frågor}}', '{{fråga}}: {{svar}}', '{{/frågor}}', '{{/finns frågor}}', '{{#slutsats}}', 'Slutsats: {{slutsats}}', '{{/slutsats}}', '{{/punkter}}', '{{#nästamöte}}', '{{nästamöte}}', '{{/}}'),
    );
    const questions = [{ id: 'q1', text: 'Är det gjort', questions: [] }];
    const items = [anItem({ questions, conclusion: ' \n' }), anItem({ title: 'Två', questions, replies: { q1: 'Ja' }, conclusion: 'Klart' })];
    expect(paragraphTexts(await used.writer.write(template, someMinutes({ items })))).toEqual([draft, 'Uppföljning av tidigare protokoll', 'Två', 'Frågor', 'Är det gjort: Ja', 'Slutsats: Klart']);
  });

  it.each([
    ['nowhere', wordFile(paragraphs('{{enhet}}'))],
    ['only in the header', wordFile(paragraphs('{{enhet}}'), { 'word/header1.xml': headerPart('{{status}}'), 'word/_rels/document.xml.rels': relationshipsPart(relationship('header', 'header1.xml')) })],
    ['only inside a section that may be left out', wordFile(paragraphs('{{#plats}}{{status}}{{/plats}}', '{{enhet}}'))],
  ])('says first in its text that it is a draft where the template says so %s', async (_, template) => {
    expect(paragraphTexts(await used.writer.write(template, someMinutes({}, { place: '' })))[0]).toBe(draft);
  });

  it('says it once where the template says it', async () => {
    expect(paragraphTexts(await used.writer.write(wordFile(paragraphs('{{enhet}}', '{{status}}')), someMinutes()))).toEqual(['Fastighet och service', draft]);
  });

  it('fills tags that Word has split over runs, in the header, and with stray spaces', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const template = wordFile(`${paragraphs('{{status}}')}<w:p>${['{', '{ en', 'het', ' }}', ' {{#finns  närvarande}}x{{/}}'].map(run).join('')}</w:p>`, {
      'word/header1.xml': headerPart('{{organisation}}'),
      'word/_rels/document.xml.rels': relationshipsPart(relationship('header', 'header1.xml')),
    });
    const filled = await used.writer.write(template, someMinutes());
    expect(paragraphTexts(filled)[1]).toBe('Fastighet och service ');
    expect(paragraphTexts(filled, 'word/header1.xml')).toEqual(['Region Uppsala']);
  });

  it('says why an item was struck also where the template does not know the tag', async () => {
    const template = wordFile(paragraphs('{{status}}', '{{#punkter}}', '{{rubrik}}', '{{slutsats}}', '{{/punkter}}'));
    const items = [anItem({ struck: { reason: 'behandlas i höst.', by: 'x', at: '' } })];
    expect(paragraphTexts(await used.writer.write(template, someMinutes({ items })))).toEqual([draft, 'Uppföljning av tidigare protokoll', 'Utgår: behandlas i höst.']);
  });

  it.each([
    ['has a place for them', ['{{#avvikande}}', 'Mot: {{namn}}, {{text}}', '{{/avvikande}}', '{{#antecknat}}', '{{text}}', '{{/antecknat}}'], ['Klart.', 'Mot: Ledamot 1, För dyrt.', 'Ledamot 2 anmäler jäv och deltar inte i punkten.']],
    ['does not know of them', [], ['Klart.\nLedamot 1 anmäler avvikande mening: För dyrt.\nLedamot 2 anmäler jäv och deltar inte i punkten.']],
  ])('has the dissent and the jäv of an item also where the template %s', async (_, places, said) => {
    const at = '2027-03-09T12:10:00Z';
    const statements = [
      { kind: 'dissent', personId: 'a', text: 'För dyrt.', at, recordedBy: 'a' },
      { kind: 'conflict', personId: 'b', text: '', at, recordedBy: 'b' },
    ] as const;
    const template = wordFile(paragraphs('{{status}}', '{{#punkter}}', '{{slutsats}}', ...places, '{{/punkter}}'));

    expect(paragraphTexts(await used.writer.write(template, someMinutes({ items: [anItem({ conclusion: 'Klart.', statements })], names: { a: 'Ledamot 1', b: 'Ledamot 2' } }))).slice(1)).toEqual(said);
  });
});

describe("a person's text", () => {
  const template = wordFile(paragraphs('{{status}}', '{{#punkter}}', '{{bakgrund}}', '{{/punkter}}'));
  const written = async (background: string) => paragraphTexts(await used.writer.write(template, someMinutes({ items: [anItem({ background })] })))[1] ?? '';

  it.each([
    ['tags', '{{enhet}} {{#punkter}}x{{/punkter}} {{@raw}}'],
    ['XML', '</w:t></w:r></w:p><w:altChunk r:id="x"/> ]]> &amp; <!-- -->'],
    ['emoji and letters from right to left', 'Klart 👍🏽 עברית العربية'],
    ['several lines', 'ett\ntvå\n\nfyra'],
    ['a field code', '{ DDEAUTO cmd } INCLUDETEXT'],
  ])('stands literally: %s', async (_, text) => {
    expect(await written(text)).toBe(text);
  });

  it('loses only what a document cannot hold or what turns the reading direction', async () => {
    expect(await written('a\u0000b\u001bc\u202Ed\uFFFEe\uD800f\r\ng\u2028h')).toBe('abcde\uFFFDf\ng\nh');
  });

  it('of a hundred thousand characters stands whole', async () => {
    const text = 'åäö <b> {{x}} '.repeat(7200).trim();
    expect(await written(text)).toBe(text);
  });

  it('of any kind comes out as it was cleaned, in a document that is still well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(await written(`x${text}x`)).toBe(cleanText(`x${text}x`));
      }),
      { numRuns: 60 },
    );
  });
});
