import { plainLine } from './text-mark';

/** A paragraph, or a line of one, of a Word file. */
export interface WordLine {
  readonly text: string;
  /** Id of the paragraph's style; null for the document's own. */
  readonly style: string | null;
  readonly inTable: boolean;
  /** True in header, footer, notes and comments. */
  readonly isOutside: boolean;
}

/** How a punkt's heading reads in the document: "§ 12" and its title. */
export interface SectionHeading {
  readonly itemId: string;
  readonly label: string;
  readonly title: string;
}

/** The lines of a file by §, heading first; `rest` is what stands in none; `missing` are the §§ whose heading was not found. */
export interface WordSections {
  readonly byItem: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Parts a file's text by §. A § is found by its heading: the paragraph, not in a table, that reads "§ 12 <title>", else (a title that was
 * edited) the one that begins with "§ 12", in the style that the headings have, each after the one before; it ends at the next § or at the
 * next paragraph in the headings' own style ("Åtgärdslista"). The heading is what every template has: Region Uppsala's and KTH's own,
 * and one whose maker has set it otherwise, and it survives what a hidden bookmark does not (a heading that is typed anew, text pasted
 * into another document, another word processor). A § whose heading is gone is missing: its text then stands in the § before.
 */
export function sectionsOf(lines: readonly WordLine[], headings: readonly SectionHeading[]): WordSections {
  const starts = findStarts(lines, headings);
  const style = styleOfHeadings(lines, [...starts.keys()]);
  const byItem = new Map<string, string[]>();
  const rest: string[] = [];
  let section: string[] = rest;
  lines.forEach((line, place) => {
    const itemId = starts.get(place);
    if (itemId !== undefined) {
      section = [];
      byItem.set(itemId, section);
    } else if (line.isOutside || (style !== null && line.style === style && !line.inTable && line.text.trim() !== '')) {
      section = rest;
    }
    section.push(line.text);
  });

  return { byItem, rest, missing: headings.filter(({ itemId }) => !byItem.has(itemId)).map(({ itemId }) => itemId) };
}

/** The place of each heading that is there. */
function findStarts(lines: readonly WordLine[], headings: readonly SectionHeading[]): ReadonlyMap<number, string> {
  const texts = lines.map((line) => (line.inTable || line.isOutside ? '' : plainLine(line.text)));
  const exact = headings.map(({ label, title }) => plainLine(`${label} ${title}`));
  const usual = styleOfHeadings(lines, exact.flatMap((text) => (text === '' ? [] : texts.flatMap((one, place) => (one === text ? [place] : [])))));
  const starts = new Map<number, string>();
  let from = 0;
  headings.forEach((heading, index) => {
    const place = placeOf({ lines, texts, from, usual }, heading, exact[index] ?? '');
    if (place !== -1) {
      starts.set(place, heading.itemId);
      from = place + 1;
    }
  });

  return starts;
}

interface Search {
  readonly lines: readonly WordLine[];
  readonly texts: readonly string[];
  readonly from: number;
  readonly usual: string | null;
}

function placeOf({ lines, texts, from, usual }: Search, { label, title }: SectionHeading, exact: string): number {
  const find = (matches: (text: string, line: WordLine) => boolean) => texts.findIndex((text, place) => place >= from && text !== '' && matches(text, lines[place] ?? never()));
  const begins = (text: string) => label !== '' && text.startsWith(plainLine(label)) && !/^[\p{L}\d]/u.test(text.slice(plainLine(label).length));
  const inStyle = (line: WordLine) => line.style === usual;

  return [
    () => find((text, line) => text === exact && inStyle(line)),
    () => find((text) => text === exact),
    () => find((text, line) => begins(text) && inStyle(line)),
    () => find((text, line) => text === plainLine(title) && inStyle(line)),
    () => (usual === null ? find(begins) : -1),
  ].reduce((found, next) => (found === -1 ? next() : found), -1);
}

/** The style that most of these paragraphs have; null where that is the document's own. */
function styleOfHeadings(lines: readonly WordLine[], places: readonly number[]): string | null {
  const counts = new Map<string | null, number>();
  places.forEach((place) => {
    const style = lines[place]?.style ?? null;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  });

  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function never(): never {
  throw new Error('a line is missing');
}
