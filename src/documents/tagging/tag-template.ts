import PizZip from 'pizzip';
import { itemsBody, sectionBody } from '../forms/minutes-form';
import { escapedText } from '../fill/escaped';
import { styleIdsByName, withFormStyles, type FormStyleIds } from '../forms/form-styles';
import { checkPackage } from '../guard/check-package';
import { partText } from '../guard/part-text';
import type { TagChoices, TemplatePlace } from '../../ports/template-check';
import { columnsFor, endPlace, placesIn, type FoundPlace } from './template-places';
import { blocksOf, isBlank, type Block, type ParagraphBlock, type TableBlock } from './word-blocks';

/** What was read of a template, or why it was refused. */
export type PlacesAnswer = { readonly places: readonly TemplatePlace[]; readonly faults: readonly string[] };

const documentPart = 'word/document.xml';
const stylesPart = 'word/styles.xml';

/** The template's places with the tag proposed for each. */
export function readPlaces(template: Uint8Array): PlacesAnswer {
  const read = open(template);

  return read.parts === null ? { places: [], faults: read.faults } : { places: read.places.map(({ id, kind, text, tag, choices }) => ({ id, kind, text, tag, choices })), faults: [] };
}

/** A copy with the chosen tags in their places: `choices` by place, null for one that is left as it is. The template itself is never changed. */
export function tagTemplate(template: Uint8Array, choices: TagChoices): { readonly bytes: Uint8Array | null; readonly faults: readonly string[] } {
  const read = open(template);
  if (read.parts === null) {
    return { bytes: null, faults: read.faults };
  }
  const { ids, stylesXml } = withFormStyles(partText(read.parts, stylesPart));
  const chosen = read.places.map((place) => ({ ...place, tag: Object.hasOwn(choices, place.id) ? (choices[place.id] ?? null) : place.tag })).filter(({ tag, choices: known }) => known.some((choice) => choice.tag === tag));
  const zip = new PizZip();
  for (const [name, content] of read.parts) {
    zip.file(name, name === documentPart ? withTags(read, chosen, { ...ids, heading: ids.subheading }) : name === stylesPart ? stylesXml : content);
  }

  return { bytes: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }), faults: [] };
}

type Opened =
  | { readonly parts: null; readonly faults: readonly string[] }
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly documentXml: string; readonly blocks: readonly Block[]; readonly places: readonly FoundPlace[] };

function open(template: Uint8Array): Opened {
  const { parts, faults } = checkPackage(template);
  if (parts === null) {
    return { parts: null, faults };
  }
  const documentXml = partText(parts, documentPart);

  const blocks = blocksOf(documentXml);

  return { parts, documentXml, blocks, places: placesIn(blocks, headingStylesIn(partText(parts, stylesPart))) };
}

function headingStylesIn(stylesXml: string): ReadonlySet<string> {
  return new Set([...styleIdsByName(stylesXml)].filter(([name]) => /^(heading|rubrik) \d$/.test(name)).map(([, id]) => id));
}

/** From the end backwards, so that no place moves before it is written: what a heading brings stands before the label that follows it. */
function withTags({ documentXml, blocks }: Document, places: readonly FoundPlace[], styles: FormStyleIds): string {
  const edits = places.map((place) => editFor({ documentXml, blocks }, place, styles)).toSorted((one, other) => other.start - one.start || other.end - one.end);

  return edits.reduce((xml, { start, end, text }) => `${xml.slice(0, start)}${text}${xml.slice(end)}`, documentXml);
}

/** The document's XML and the blocks that it was read as. */
type Document = Pick<Extract<Opened, { readonly documentXml: string }>, 'documentXml' | 'blocks'>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editFor({ documentXml, blocks }: Document, { id, kind, tag, block }: FoundPlace, styles: FormStyleIds): Edit {
  if (id === endPlace || block === null) {
    const end = documentXml.lastIndexOf('</w:body>');
    const section = documentXml.lastIndexOf('<w:sectPr', end);
    const at = section === -1 || documentXml.slice(section, end).includes('</w:p>') ? end : section;

    return { start: at, end: at, text: itemsBody(styles) };
  }
  if (block.kind === 'table') {
    return tableEdit(block, tag ?? '');
  }

  return kind === 'heading' ? headingEdit(blocks, block, tag ?? '', styles) : { start: block.start, end: block.end, text: filledLabel(block, tag ?? '') };
}

/** What was written over after the heading gives its place to the tags. */
function headingEdit(blocks: readonly Block[], block: ParagraphBlock, tag: string, styles: FormStyleIds): Edit {
  const following = blocks.filter(({ start }) => start >= block.end);
  const stop = following.findIndex((next) => next.kind === 'table' || !isBlank(next.text) || next.xml.includes('<w:sectPr'));
  const blanks = following.slice(0, stop === -1 ? following.length : stop);
  const end = blanks.length > 0 && blanks.every((blank, index) => blank.start === (blanks[index - 1]?.end ?? block.end)) ? (blanks.at(-1)?.end ?? block.end) : block.end;

  return { start: block.end, end, text: tag === 'punkter' ? itemsBody(styles) : sectionBody(tag, styles) };
}

/** The label as it was, in its own letters, with the tag after it; a cell's placeholder gives its place to the tag. */
function filledLabel({ xml, text }: ParagraphBlock, tag: string): string {
  const [start] = /^<w:p(?:\s[^>]*)?\/?>/.exec(xml) ?? ['<w:p>'];
  const properties = /<w:pPr>.*?<\/w:pPr>|<w:pPr\/>/s.exec(xml)?.[0] ?? '';
  const looks = /<w:r(?:\s[^>]*)?>\s*(<w:rPr>.*?<\/w:rPr>)/s.exec(xml.replace(properties, ''))?.[1] ?? '';
  const label = text.includes(':') ? `${text.slice(0, text.indexOf(':') + 1)} ` : '';
  const run = (words: string, runProperties: string) => `<w:r>${runProperties}<w:t xml:space="preserve">${words}</w:t></w:r>`;

  return `${start.replace(/\/>$/, '>')}${properties}${label === '' ? '' : run(escapedText(label), looks)}${run(inline(tag), '')}</w:p>`;
}

function inline(tag: string): string {
  return ['närvarande', 'frånvarande', 'justerare'].includes(tag) ? `{{#${tag}}}{{namn}}{{#roll}}, {{roll}}{{/roll}}; {{/${tag}}}` : `{{${tag}}}`;
}

/** The first row after the head is written for each entry; the other blank ones go. */
function tableEdit({ rows, end }: TableBlock, list: string): Edit {
  const [head, ...blank] = rows;
  const columns = columnsFor(list, head?.cells.map(({ text }) => text) ?? []);
  const pattern = blank[0] ?? head;
  const at = head?.end ?? end;
  const cells = pattern?.cells.map((_, index) => `${index === 0 ? `{{#${list}}}` : ''}${columns[index] ? `{{${columns[index]}}}` : ''}${index === (pattern?.cells.length ?? 0) - 1 ? `{{/${list}}}` : ''}`) ?? [];
  let row = (pattern?.xml ?? '').replace(/<w:tblHeader(?:\s[^>]*)?\/>/g, '');
  let column = 0;
  row = row.replace(/(<w:tc(?:\s[^>]*)?>(?:\s*<w:tcPr>.*?<\/w:tcPr>)?).*?<\/w:tc>/gs, (cell: string, start: string) => {
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(cell.slice(start.length))?.[0] ?? '';
    const text = cells[column] ?? '';
    column += 1;

    return `${start}<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;
  });

  return { start: at, end: blank.at(-1)?.end ?? at, text: row };
}
