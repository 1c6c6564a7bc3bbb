import { ownForm as words } from '../../i18n/sv/own-form';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>';

/** The parts of a document of nobody's: a line with the organisation above, the page number below. */
export const bareFrame: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/header1.xml', `${word}.header+xml`],
    ['/word/footer1.xml', `${word}.footer+xml`],
  ]
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`,
  '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': relationships([
    ['styles', 'styles.xml'],
    ['header', 'header1.xml'],
    ['footer', 'footer1.xml'],
  ]),
  'word/document.xml': `${declaration}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${page}</w:sectPr></w:body></w:document>`,
  'word/styles.xml': `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  'word/header1.xml': `${declaration}<w:hdr xmlns:w="${main}"><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{organisation}}</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `${declaration}<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs></w:pPr>${run(`<w:t>${words.footer}</w:t>`)}${run('<w:tab/>')}${run(`<w:t xml:space="preserve">${words.page}</w:t>`)}${field('PAGE')}${run(`<w:t xml:space="preserve">${words.of}</w:t>`)}${field('NUMPAGES')}</w:p></w:ftr>`,
};

function relationships(targets: readonly (readonly [string, string])[]): string {
  return `${declaration}<Relationships xmlns="${packages}/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function run(inside: string): string {
  return `<w:r>${inside}</w:r>`;
}

function field(code: string): string {
  return `<w:fldSimple w:instr="${code}">${run('<w:t>1</w:t>')}</w:fldSimple>`;
}
