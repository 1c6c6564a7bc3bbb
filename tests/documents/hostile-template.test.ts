import PizZip from 'pizzip';
import { TemplateFault } from '../../src/ports/minutes-writer';
import { someMinutes } from '../support/minutes-data';
import { paragraphs, paragraphTexts, relationship, relationshipsPart, wordFile, wordParts, zipped } from '../support/word-files';
import { useWriter } from './writer';

const used = useWriter();
const text = paragraphs('{{enhet}}');
const documentRelationships = 'word/_rels/document.xml.rels';

const field = (...code: readonly string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const linked = (...inside: readonly string[]) => wordFile(text, { [documentRelationships]: relationshipsPart(...inside) });
const nested = (name: string, times: number) => paragraphs(`{{#${name}}}`.repeat(times), '{{rubrik}}', `{{/${name}}}`.repeat(times));

const hostile: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['a file that is no zip', () => Buffer.from('MZ this is no document'), /inte ett Word-dokument/],
  ['an empty file', () => new Uint8Array(), /inte ett Word-dokument/],
  ['a zip that is no Word document', () => zipped({ 'a.txt': 'a' }), /inte ett Word-dokument/],
  ['a truncated file', () => wordFile(text).slice(0, 400), /inte ett Word-dokument/],
  ['a zip bomb', () => wordFile(text + ' '.repeat(60_000_000)), /större än 50 MB/],
  ['a dense part below the limit', () => wordFile(text + ' '.repeat(20_000_000)), /packad på ett sätt/],
  ['a bomb that lies about its size', () => withDeclaredSize(wordFile(text + ' '.repeat(20_000_000)), 2000), /packad på ett sätt/],
  ['too many parts', () => wordFile(text, Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`word/media/${index}.png`, 'x']))), /delar; högst 200/],
  ['a path out of the archive', () => wordFile(text, { '../../evil.txt': 'x' }), /otillåtet namn \(\.\.\//],
  ['an absolute path', () => wordFile(text, { '/etc/evil.xml': 'x' }), /otillåtet namn/],
  ['a backslash path', () => wordFile(text, { 'word\\..\\evil.xml': 'x' }), /otillåtet namn/],
  ['a part twice', () => renamed(wordFile(text, { 'word/dokument.xml': '<x/>' }), 'word/dokument.xml', 'word/document.xml'), /två gånger/],
  ['a part twice by another case', () => wordFile(text, { 'word/Document.xml': '<x/>' }), /två gånger/],
  ['a part that does not belong', () => wordFile(text, { 'payload/run.txt': 'x' }), /inte hör till ett Word-dokument/],
  ['macros', () => wordFile(text, { 'word/vbaProject.bin': 'x' }), /makron/],
  ['a macro content type', () => wordFile(text, { '[Content_Types].xml': (wordParts(text)['[Content_Types].xml'] ?? '').replace('vnd.openxmlformats-officedocument.wordprocessingml.document.main', 'vnd.ms-word.document.macroEnabled.main') }), /makron/],
  ['an OLE object', () => wordFile(text, { 'word/embeddings/oleObject1.bin': 'x' }), /inbäddat objekt/],
  ['an OLE element', () => wordFile(`<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o" ProgID="Package"/></w:object></w:r></w:p>`), /slaget OLEObject/],
  ['an OLE link', () => linked(relationship('oleObject', 'embeddings/x')), /oleObject/],
  ['a document type with an external entity', () => wordFile('', { 'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x"><w:body>&e;</w:body></w:document>` }), /DOCTYPE/],
  ['a document type in a minor part', () => wordFile(text, { 'customXml/item1.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>' }), /DOCTYPE/],
  ['a document type in another encoding', () => wordFile(text, { 'customXml/item1.xml': '<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE' }), /teckenkodning/],
  ['an external picture', () => linked(relationship('image', 'https://evil.example/pixel.png', 'External')), /hämtar innehåll utifrån/],
  ['an external picture written with entities', () => linked(relationship('image', 'https://evil.example/pixel.png', '&#69;xternal')), /hämtar innehåll utifrån/],
  ['a file address without saying external', () => linked(relationship('image', 'file:///etc/passwd')), /hämtar innehåll utifrån/],
  ['a link to a share', () => linked(relationship('hyperlink', '\\\\evil\\share', 'External')), /hämtar innehåll utifrån/],
  ['a frame', () => linked(relationship('frame', 'https://evil.example/', 'External')), /koppling som inte tillåts \(frame/],
  ['an unknown relationship', () => linked(relationship('surprise', 'x.xml')), /koppling som inte tillåts \(surprise/],
  ['a picture by address in old markup', () => wordFile('<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:v" src="http://evil.example/x.png"/></w:pict></w:r></w:p>'), /hämtar innehåll utifrån/],
  ['a DDE field', () => wordFile(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"')), /fältkoden DDEAUTO/],
  ['a DDE field split over runs', () => wordFile(field('DD', 'EAU', 'TO cmd')), /fältkoden DDEAUTO/],
  ['a DDE field hidden in CDATA', () => wordFile(field('<![CDATA[DDE]]> cmd')), /fältkoden DDE/],
  ['a field whose name another field makes', () => wordFile(field('</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText>')), /fältkoden QUOTE/],
  ['a field under another prefix', () => wordFile('<w:p><x:fldSimple xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:instr="INCLUDETEXT secret.docx"/></w:p>'), /fältkoden INCLUDETEXT/],
  ['a field that links to a file', () => wordFile(field('HYPERLINK "file:///c:/x.exe"')), /länkfältet till file:/],
  ['an alternative chunk', () => wordFile(`${text}<w:altChunk r:id="r1"/>`), /slaget altChunk/],
  ['the relationship of an alternative chunk', () => linked(relationship('aFChunk', 'chunk.html')), /aFChunk/],
  ['a list nested in itself', () => wordFile(nested('punkter', 6)), /står inuti sig själv/],
  ['conditions nested without end', () => wordFile(nested('datum', 500)), /för djupt/],
];

describe('a hostile template', () => {
  beforeAll(async () => {
    await used.writer.check(wordFile(text), 'minutes');
  });

  it.each(hostile)('is refused with a reason within a second: %s', async (_, make, reason) => {
    const template = make();
    const before = performance.now();
    const fault: unknown = await used.writer.write(template, someMinutes()).catch((thrown: unknown) => thrown);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(fault).toBeInstanceOf(TemplateFault);
    expect((fault as TemplateFault).message).toMatch(reason);
  });

  it('thirty thousand elements deep harms nobody', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(15_000)}${text}${'</w:sdtContent></w:sdt>'.repeat(15_000)}`;
    await used.writer.write(wordFile(deep), someMinutes()).catch(() => undefined);
    expect(paragraphTexts(await used.writer.write(wordFile(text), someMinutes()))).toContain('Fastighet och service');
  });

  it('with any single byte changed is filled or refused, never a fault of ours', async () => {
    const template = wordFile(text);
    for (let position = 3; position < template.length; position += 97) {
      const changed = Uint8Array.from(template, (byte, index) => (index === position ? byte ^ 0x55 : byte));
      const outcome: unknown = await used.writer.write(changed, someMinutes()).catch((thrown: unknown) => thrown);
      expect(outcome instanceof Uint8Array || outcome instanceof TemplateFault).toBe(true);
    }
  });
});

describe('an ordinary template', () => {
  it("may carry Word's own template link, which is taken away, and https links, fields and a .dotx type", async () => {
    const parts = wordParts(`${text}${field(' PAGE ')}${field('HYPERLINK "https://www.regionuppsala.se/a?b=c:d"')}${field('TOC \\o "1-3" \\h')}${field('HYPERLINK \\l "_Toc1"')}`, {
      [documentRelationships]: relationshipsPart(relationship('hyperlink', 'https://www.regionuppsala.se/', 'External'), relationship('settings', 'settings.xml')),
      'word/settings.xml': '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="x"><w:attachedTemplate r:id="r1"/></w:settings>',
      'word/_rels/settings.xml.rels': relationshipsPart(relationship('attachedTemplate', 'file:///C:/Mallar/Normal.dotm', 'External')),
    });
    const types = (parts['[Content_Types].xml'] ?? '').replace('wordprocessingml.document.main', 'wordprocessingml.template.main');
    const filled = new PizZip(await used.writer.write(zipped({ ...parts, '[Content_Types].xml': types }), someMinutes()));
    expect(filled.file('word/settings.xml')?.asText()).not.toContain('attachedTemplate');
    expect(filled.file('word/_rels/settings.xml.rels')?.asText()).not.toContain('Normal.dotm');
    expect(filled.file('[Content_Types].xml')?.asText()).toContain('wordprocessingml.document.main+xml');
  });
});

/** The file with no part declared larger than this. */
function withDeclaredSize(file: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(file);
  for (let position = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); position !== -1; position = bytes.indexOf('PK\u0001\u0002', position + 4, 'latin1')) {
    bytes.writeUInt32LE(Math.min(size, bytes.readUInt32LE(position + 24)), position + 24);
  }

  return bytes;
}

function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(file).toString('latin1').replaceAll(from, to), 'latin1');
}
