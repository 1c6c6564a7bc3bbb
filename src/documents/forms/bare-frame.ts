import { ownForm as words } from '../../i18n/sv/own-form';
import { asParts, contentTypesXml, declaration, numberedRelationships, officeRelationships } from '../package-xml';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>';

/** The parts of a document of nobody's: a line with the organisation above, the page number below. */
export const bareFrame: ReadonlyMap<string, Uint8Array> = asParts({
  '[Content_Types].xml': contentTypesXml([
    ['word/document.xml', 'wordprocessingml.document.main'],
    ['word/styles.xml', 'wordprocessingml.styles'],
    ['word/header1.xml', 'wordprocessingml.header'],
    ['word/footer1.xml', 'wordprocessingml.footer'],
  ]),
  '_rels/.rels': numberedRelationships([['officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': numberedRelationships([
    ['styles', 'styles.xml'],
    ['header', 'header1.xml'],
    ['footer', 'footer1.xml'],
  ]),
  'word/document.xml': `${declaration}<w:document xmlns:w="${main}" xmlns:r="${officeRelationships}"><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${page}</w:sectPr></w:body></w:document>`,
  'word/styles.xml': `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  'word/header1.xml': `${declaration}<w:hdr xmlns:w="${main}"><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{organisation}}</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `${declaration}<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs></w:pPr>${run(`<w:t>${words.footer}</w:t>`)}${run('<w:tab/>')}${run(`<w:t xml:space="preserve">${words.page}</w:t>`)}${field('PAGE')}${run(`<w:t xml:space="preserve">${words.of}</w:t>`)}${field('NUMPAGES')}</w:p></w:ftr>`,
});

function run(inside: string): string {
  return `<w:r>${inside}</w:r>`;
}

function field(code: string): string {
  return `<w:fldSimple w:instr="${code}">${run('<w:t>1</w:t>')}</w:fldSimple>`;
}
