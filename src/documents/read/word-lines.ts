import type { WordLine } from '../../domain/document/word-sections';
import { documents } from '../../i18n/sv/documents';
import { checkPackage } from '../guard/check-package';
import { partText } from '../guard/part-text';
import { attributeValues, xmlTokens, type XmlToken } from '../guard/xml-tokens';

/** Lines of a file at most: far more than any minutes have. */
const MOST_LINES = 20_000;

/** Characters of a line at most; the rest is not compared. */
const LONGEST_LINE = 20_000;

/** Parts with words that a person reads; the text itself first. */
const outsideParts = /^word\/((header|footer)\d*|footnotes|endnotes|comments)\.xml$/;

/** What has been deleted or moved away while changes are tracked, and a drawing's second form, are not read. */
const unread = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'delInstrText']);

/** The lines of a Word file in order: a paragraph, or what a line break parts it into. Refuses what the guard refuses. */
export function wordLines(file: Uint8Array): { readonly lines: readonly WordLine[]; readonly faults: readonly string[] } {
  const { parts, faults } = checkPackage(file);
  if (parts === null) {
    return { lines: [], faults };
  }
  const names = ['word/document.xml', ...[...parts.keys()].filter((name) => outsideParts.test(name)).toSorted()];
  const lines = names.flatMap((name) => linesOfPart(partText(parts, name), name !== 'word/document.xml'));

  return lines.length > MOST_LINES ? { lines: [], faults: [documents.guard.tooManyLines(MOST_LINES)] } : { lines, faults: [] };
}

interface Paragraph {
  text: string;
  style: string | null;
}

function linesOfPart(xml: string, isOutside: boolean): readonly WordLine[] {
  const lines: WordLine[] = [];
  const open: Paragraph[] = [];
  const depth = { table: 0, unread: 0, text: 0 };
  const fields: boolean[] = [];
  for (const token of xmlTokens(xml)) {
    const paragraph = open.at(-1);
    if (token.kind === 'text') {
      if (paragraph && depth.text > 0 && depth.unread === 0 && !(isOutside && fields.includes(true))) {
        paragraph.text += token.text;
      }
    } else if (token.kind !== 'doctype') {
      count(token, depth);
      readField(token, fields);
      if (token.name === 'p' && token.kind === 'open') {
        open.push({ text: '', style: null });
      }
      if (token.name === 'p' && (token.kind === 'close' || token.source.endsWith('/>'))) {
        const ended = open.pop();
        lines.push(...(ended && depth.unread === 0 ? linesOf(ended, { inTable: depth.table > 0, isOutside }) : []));
      } else if (paragraph && token.kind === 'open' && depth.unread === 0) {
        readMark(token, paragraph);
      }
    }
  }

  return lines;
}

function count(token: Exclude<XmlToken, { readonly kind: 'text' | 'doctype' }>, depth: { table: number; unread: number; text: number }): void {
  if (token.source.endsWith('/>')) {
    return;
  }
  const step = token.kind === 'open' ? 1 : -1;
  depth.table += token.name === 'tbl' ? step : 0;
  depth.text += token.name === 't' ? step : 0;
  depth.unread += unread.has(token.name) ? step : 0;
}

/** Whether each open field has come to its result: Word counts pages anew in header and footer without anybody having written there. */
function readField({ name, kind, source }: { readonly name: string; readonly kind: string; readonly source: string }, fields: boolean[]): void {
  const type = name === 'fldChar' && kind === 'open' ? attributeValues(source, 'fldCharType')[0] : undefined;
  if (type === 'begin' || (name === 'fldSimple' && kind === 'open' && !source.endsWith('/>'))) {
    fields.push(name === 'fldSimple');
  } else if (type === 'separate' && fields.length > 0) {
    fields[fields.length - 1] = true;
  } else if (type === 'end' || (name === 'fldSimple' && kind === 'close')) {
    fields.pop();
  }
}

function readMark({ name, source }: { readonly name: string; readonly source: string }, paragraph: Paragraph): void {
  if (name === 'br' || name === 'cr') {
    paragraph.text += '\n';
  } else if (name === 'tab' && !/\bw?:?pos=/.test(source)) {
    paragraph.text += '\t';
  } else if (name === 'noBreakHyphen') {
    paragraph.text += '-';
  } else if (name === 'pStyle' && paragraph.style === null) {
    paragraph.style = attributeValues(source, 'val')[0] ?? null;
  }
}

function linesOf({ text, style }: Paragraph, place: Pick<WordLine, 'inTable' | 'isOutside'>): readonly WordLine[] {
  return text.split('\n').map((line) => ({ text: line.slice(0, LONGEST_LINE), style, ...place }));
}
