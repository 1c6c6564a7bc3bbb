import fc from 'fast-check';
import PizZip from 'pizzip';
import { libraryFolders, libraryName } from '../../src/graph/library/file-name';
import { contentHash } from '../../src/graph/office-content';
import { rewriteOfficeFile } from '../../src/local/sharepoint/disk/rewrite-office-file';
import { editedByPerson, wordFile } from './support/word-file';

describe('the content hash', () => {
  it('is the same after any rewriting of properties, and another after any edit', async () => {
    const file = await wordFile('§ 1', 'Förvaltningschefen beslutar att …');
    const rewritten = rewriteOfficeFile('a.docx', rewriteOfficeFile('a.docx', file, {}), { Status: 'Utkast "A&B"', Ort: '<Uppsala>' });

    expect(Buffer.from(rewritten).equals(Buffer.from(file))).toBe(false);
    expect(contentHash(rewritten)).toBe(contentHash(file));
    expect(contentHash(editedByPerson(rewritten))).not.toBe(contentHash(file));
  });

  it('sees a part that is added, removed or moved', async () => {
    const file = await wordFile('x');
    const zip = new PizZip(file);
    zip.file('word/header9.xml', '<w:hdr/>');
    const withHeader = zip.generate({ type: 'uint8array' });
    zip.remove('word/header9.xml').file('word/footer9.xml', '<w:hdr/>');

    expect(new Set([file, withHeader, zip.generate({ type: 'uint8array' })].map(contentHash)).size).toBe(3);
  });

  it('is over all bytes of what is not an Office file', () => {
    const hashes = ['%PDF-1.7 a', '%PDF-1.7 b', 'PK\u0003\u0004 broken'].map((text) => contentHash(new TextEncoder().encode(text)));
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('a name for the library', () => {
  it('has nothing that SharePoint refuses, and is settled after one cleaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const cleaned = libraryName(name);
        expect(cleaned).toMatch(/^[^\s~"*:<>?/\\|#%\p{Cc}][^"*:<>?/\\|#%\p{Cc}]*$/u);
        expect(cleaned).toMatch(/[^\s.]$/);
        expect(libraryName(cleaned)).toBe(cleaned);
      }),
    );
  });

  it.each([
    ['Protokoll § 1 åäö – 2027-03-02.docx', 'Protokoll § 1 åäö – 2027-03-02.docx'],
    ['100% #1.docx', '100- -1.docx'],
    ['CON.docx', '-CON.docx'],
    ['~$x.docx', '$x.docx'],
    ['a\u0308.docx', 'ä.docx'],
  ])('%s becomes %s', (name, cleaned) => {
    expect(libraryName(name)).toBe(cleaned);
  });

  it('cannot lead out of its folder', () => {
    expect(libraryFolders('/A//../B/./C: /')).toEqual(['A', '-', 'B', '-', 'C-']);
  });
});
