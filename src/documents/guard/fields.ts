import { documents } from '../../i18n/sv/documents';
import { attributeValues, type XmlToken } from './xml-tokens';

/** Field codes that only show what is in the document itself. Whatever else a field may do (DDE, INCLUDETEXT, LINK …) is refused. */
const allowed = new Set(
  (
    '= PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE TITLE SUBJECT AUTHOR KEYWORDS COMMENTS LASTSAVEDBY FILENAME DOCPROPERTY STYLEREF REF PAGEREF ' +
    'NOTEREF TOC TC SEQ XE INDEX HYPERLINK IF FORMTEXT FORMCHECKBOX FORMDROPDOWN NUMWORDS NUMCHARS SYMBOL EQ LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT MERGEFIELD BIBLIOGRAPHY CITATION ADVANCE'
  ).split(' '),
);

/** Gathers a part's field codes from its tokens: a code may be split over runs and fields may stand in each other. */
export class FieldReader {
  readonly #codes: string[] = [];
  readonly #open: { code: string }[] = [];
  #insideInstruction = false;

  /** Takes the part's next token. */
  read(token: XmlToken): void {
    if (token.kind === 'text' && this.#insideInstruction) {
      const field = this.#open.at(-1);
      if (field === undefined) {
        this.#codes.push(token.text);
      } else {
        field.code += token.text;
      }
    }
    if ((token.kind === 'open' || token.kind === 'close') && /^(instrText|delInstrText)$/.test(token.name)) {
      this.#insideInstruction = token.kind === 'open' && !token.source.endsWith('/>');
    }
    if (token.kind === 'open' && token.name === 'fldSimple') {
      this.#codes.push(...attributeValues(token.source, 'instr'));
    }
    if (token.kind === 'open' && token.name === 'fldChar') {
      this.#readBoundary(attributeValues(token.source, 'fldCharType')[0] ?? '');
    }
  }

  /** What is wrong with the fields read so far. */
  faults(place: string): readonly string[] {
    return [...this.#codes, ...this.#open.map(({ code }) => code)].flatMap((code) => faultsOf(place, code));
  }

  #readBoundary(kind: string): void {
    const field = this.#open.at(-1);
    if (kind === 'begin') {
      this.#open.push({ code: '' });
    } else if (kind === 'end' && field !== undefined) {
      this.#codes.push(field.code);
      this.#open.pop();
    }
  }
}

function faultsOf(place: string, code: string): readonly string[] {
  const [, name = ''] = /^\s*(=|[^\s\\"]*)/.exec(code) ?? [];
  if (!allowed.has(name.toUpperCase())) {
    return [documents.guard.field(place, name.slice(0, 40))];
  }
  const outside = name.toUpperCase() === 'HYPERLINK' ? /(?:\\\\|\/\/|\b[a-z][a-z\d+.-]*:)\S*/i.exec(code.replace(/https:\/\/[^\s"]*/gi, '')) : null;

  return outside ? [documents.guard.fieldLink(place, outside[0].slice(0, 120))] : [];
}
