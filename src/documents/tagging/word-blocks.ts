import { taggingWords } from '../../i18n/sv/tagging';

/** A paragraph outside tables, a table, or the first paragraph of a cell; `start` to `end`: where it stands in the document's XML. */
export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly text: string;
  readonly xml: string;
  readonly start: number;
  readonly end: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly ParagraphBlock[];
}

const anyBlock = /<w:tbl>.*?<\/w:tbl>|<w:p(?:\s[^>]*)?(?:\/>|>.*?<\/w:p>)/gs;
const anyRow = /<w:tr(?:\s[^>]*)?>.*?<\/w:tr>/gs;
const anyCell = /<w:tc(?:\s[^>]*)?>.*?<\/w:tc>/gs;
const anyParagraph = /<w:p(?:\s[^>]*)?(?:\/>|>.*?<\/w:p>)/s;
const placeholder = new RegExp(taggingWords.placeholder, 'i');

/** The body's blocks in order. What stands in text boxes, and tables in tables, are left alone: nothing is proposed there. */
export function blocksOf(documentXml: string): readonly Block[] {
  return [...documentXml.matchAll(anyBlock)].flatMap(({ 0: xml, index: start }, number): readonly Block[] => {
    const [id, end] = [`b${number}`, start + xml.length];
    if (xml.includes('<w:txbxContent') || xml.indexOf('<w:tbl>', 1) !== -1) {
      return [];
    }

    return xml.startsWith('<w:tbl>') ? [{ kind: 'table', id, start, end, rows: rowsOf(xml, start, id) }] : [{ kind: 'paragraph', id, text: textOf(xml), xml, start, end }];
  });
}

function rowsOf(table: string, offset: number, id: string): readonly TableRow[] {
  return [...table.matchAll(anyRow)].map(({ 0: xml, index }, row) => ({ xml, start: offset + index, end: offset + index + xml.length, cells: cellsOf(xml, offset + index, `${id}r${row}`) }));
}

/** Each cell as its first paragraph, with the text of all of it. */
function cellsOf(row: string, offset: number, id: string): readonly ParagraphBlock[] {
  return [...row.matchAll(anyCell)].map(({ 0: cell, index }, column) => {
    const found = anyParagraph.exec(cell);
    const start = offset + index + (found?.index ?? 0);

    return { kind: 'paragraph', id: `${id}c${column}`, text: textOf(cell), xml: found?.[0] ?? '', start, end: start + (found?.[0].length ?? 0) };
  });
}

/** What is read of it. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map(([, text]) => text ?? ' ').join('').replaceAll('&amp;', '&');
}

/** Nothing, or a text that is there to be written over (U-88: "Skriv här."). */
export function isBlank(text: string): boolean {
  return placeholder.test(text.trim());
}

/** By its style, or a short paragraph that is bold throughout. */
export function isHeading({ xml, text }: ParagraphBlock, headingStyles: ReadonlySet<string>): boolean {
  const style = /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '';
  const runs = [...xml.matchAll(/<w:r(?:\s[^>]*)?>.*?<\/w:r>/gs)].filter(([run]) => textOf(run).trim() !== '');

  return text.trim() !== '' && (headingStyles.has(style) || (text.length < 60 && runs.length > 0 && runs.every(([run]) => /<w:b\/>|<w:b w:val="(?:1|true)"\/>/.test(run))));
}

/** A word as the vocabulary has it: lower case, without numbers before and marks after. */
export function plainWord(text: string): string {
  return text.trim().toLowerCase().normalize('NFC').replace(/^(?:§\s*)?\d+[.)]?\s*(?=\S)/, '').replace(/[:.\s]+$/, '');
}
