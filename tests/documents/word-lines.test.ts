import { sectionsOf } from '../../src/domain/document/word-sections';
import { WordFileFault } from '../../src/ports/word-text';
import { aDecision, anItem, someMinutes } from '../support/minutes-data';
import { headerPart, paragraphs, relationship, relationshipsPart, wordFile } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const textsOf = async (body: string, others = {}) => (await used.writer.ofFile(wordFile(body, others))).map(({ text }) => text);

describe('the lines of a Word file', () => {
  it('are its paragraphs in order, parted at line breaks, however Word has split them into runs', async () => {
    expect(await textsOf(`<w:p>${run('Mål')}<w:proofErr/>${run('en nås')}<w:r><w:br/></w:r>${run('&amp; mer')}</w:p><w:p/>${paragraphs('Sist')}`)).toEqual(['Målen nås', '& mer', '', 'Sist']);
  });

  it('are read as they stand once tracked changes are accepted', async () => {
    expect(await textsOf(`<w:p>${run('Målen nås ')}<w:del><w:r><w:delText>inte</w:delText></w:r></w:del><w:ins>${run('väl')}</w:ins><w:moveFrom>${run('flyttat')}</w:moveFrom></w:p>`)).toEqual(['Målen nås väl']);
  });

  it('have their style, and say what stands in a table, and in header and footer', async () => {
    const lines = await used.writer.ofFile(
      wordFile(`<w:p><w:pPr><w:pStyle w:val="Rubrik1"/><w:tabs><w:tab w:val="left" w:pos="10"/></w:tabs></w:pPr>${run('§ 1')}</w:p><w:tbl><w:tr><w:tc>${paragraphs('Cell')}</w:tc></w:tr></w:tbl>`, {
        'word/header1.xml': headerPart('Region Uppsala'),
        'word/_rels/document.xml.rels': relationshipsPart(relationship('header', 'header1.xml')),
      }),
    );

    expect(lines).toEqual([
      { text: '§ 1', style: 'Rubrik1', inTable: false, isOutside: false },
      { text: 'Cell', style: null, inTable: true, isOutside: false },
      { text: 'Region Uppsala', style: null, inTable: false, isOutside: true },
    ]);
  });

  it('have no page numbers of header and footer, which Word counts anew by itself', async () => {
    const field = `<w:p>${run('Sida ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' av')}</w:p>`;
    const header = headerPart('x').replace(/<w:p>.*<\/w:p>/, field);

    expect(await textsOf('', { 'word/header1.xml': header, 'word/_rels/document.xml.rels': relationshipsPart(relationship('header', 'header1.xml')) })).toEqual(['Sida  av']);
  });

  it.each([
    ['no Word document', () => Buffer.from('MZ'), /inte ett Word-dokument/],
    ['a zip bomb', () => wordFile(paragraphs('x') + ' '.repeat(60_000_000)), /större än 50 MB/],
    ['a document type', () => wordFile('<!DOCTYPE x [<!ENTITY a "b">]>'), /DOCTYPE/],
    ['macros', () => wordFile(paragraphs('x'), { 'word/vbaProject.bin': 'x' }), /makron/],
    ['lines without end', () => wordFile('<w:p/>'.repeat(30_000)), /mer än 20000 rader/],
  ])('are not read of %s: it says why', async (_what, file, reason) => {
    const fault = await used.writer.ofFile(file()).catch((thrown: unknown) => thrown);

    expect(fault).toBeInstanceOf(WordFileFault);
    expect((fault as WordFileFault).faults.join(' ')).toMatch(reason);
  });
});

it('the lines of the minutes are those of the filled template, with each § and the texts in it that can be written anew', async () => {
  const template = wordFile(paragraphs('{{status}}', '{{#punkter}}', '{{paragraf}} {{rubrik}}', '{{slutsats}}', '{{#beslut}}', '{{text}}', '{{/beslut}}', '{{/punkter}}'));
  const { lines, items } = await used.writer.ofMinutes(template, someMinutes({ items: [anItem({ paragraph: 12, conclusion: 'Klart.', decision: aDecision() })] }));

  expect(lines.map(({ text }) => text)).toEqual(['UTKAST – ej upprättad handling', '§ 12 Uppföljning av tidigare protokoll', 'Klart.', 'Förvaltningschefen beslutar att fastställa laglistan.']);
  expect(items).toEqual([
    expect.objectContaining({ label: '§ 12', fields: [expect.objectContaining({ name: 'conclusion', text: 'Klart.' }), expect.objectContaining({ name: 'clause', text: 'fastställa laglistan', sentence: 'att fastställa laglistan' })] }),
  ]);
});

it.each([
  ['our own form', null],
  ['a template without a tag, which is its frame', wordFile(paragraphs('Vår logotyp'))],
])('the §§ are found in the minutes in %s', async (_what, template) => {
  const { lines, items } = await used.writer.ofMinutes(template, someMinutes({ items: [anItem({ id: 'a', paragraph: 12, conclusion: 'Klart.' }), anItem({ id: 'b', paragraph: 13, title: 'Lagar', conclusion: 'Nya lagar.' })] }));
  const { byItem, missing } = sectionsOf(lines, items);

  expect(missing).toEqual([]);
  expect(byItem.get('b')).toEqual(expect.arrayContaining(['Nya lagar.']));
  expect(byItem.get('a')).not.toContain('Nya lagar.');
});
