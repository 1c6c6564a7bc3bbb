import { taggingWords as words } from '../../i18n/sv/tagging';
import type { TemplatePlace } from '../../ports/template-check';
import { isBlank, isHeading, plainWord, type Block, type TableBlock } from './word-blocks';

/** A place with what the tagged copy is made by. */
export interface FoundPlace extends TemplatePlace {
  readonly block: Block | null;
}

/** Where the punkter are written in a template that has no heading for them. */
export const endPlace = 'sist';

/**
 * The places of a template where something is to be filled in: labels with nothing after them, headings, and tables with a head and blank rows.
 * Each with the tag that its words call for; null where they call for none.
 */
export function placesIn(blocks: readonly Block[], headingStyles: ReadonlySet<string>): readonly FoundPlace[] {
  const found = blocks.flatMap((block, index) => (block.kind === 'table' ? tablePlaces(block) : paragraphPlace(block, { headingStyles, next: blocks[index + 1] })));
  const hasItems = found.some(({ tag }) => tag === 'punkter');

  return hasItems ? found : [...found, { id: endPlace, kind: 'heading', text: words.atTheEnd, tag: 'punkter', choices: choicesOf('heading'), block: null }];
}

function paragraphPlace(block: Extract<Block, { readonly kind: 'paragraph' }>, { headingStyles, next }: { readonly headingStyles: ReadonlySet<string>; readonly next: Block | undefined }): readonly FoundPlace[] {
  const { text } = block;
  const [, label, rest] = /^([^:]{2,40}):(.*)$/s.exec(text) ?? [];
  if (label !== undefined && isBlank(rest ?? '')) {
    return [{ id: block.id, kind: 'label', text: `${label.trim()}:`, tag: tagOf(label, words.labels), choices: choicesOf('label'), block }];
  }
  if (!isHeading(block, headingStyles)) {
    return [];
  }
  const tag = tagOf(text, words.headings);
  const isTold = next?.kind === 'table' && tablePlaces(next).some((place) => place.tag === tag);

  return [{ id: block.id, kind: 'heading', text, tag: isTold ? null : tag, choices: choicesOf('heading'), block }];
}

/** A table of columns under a head is one place; in a table of labels each label with an empty cell beside it is one. */
function tablePlaces(block: TableBlock): readonly FoundPlace[] {
  const { rows } = block;
  const [head] = rows;
  const list = head && rows.slice(1).every(({ cells }) => cells.every(({ text }) => isBlank(text))) ? listOf(head.cells.map(({ text }) => text)) : null;
  if (list) {
    return [{ id: block.id, kind: 'columns', text: head?.cells.map(({ text }) => text.trim()).join(' | ') ?? '', tag: list, choices: choicesOf('columns'), block }];
  }

  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const label = row.cells[index - 1]?.text.replace(/:\s*$/, '') ?? '';

      return index > 0 && isBlank(cell.text) && !isBlank(label) ? [{ id: cell.id, kind: 'label' as const, text: label.trim(), tag: tagOf(label, words.labels), choices: choicesOf('label'), block: cell }] : [];
    }),
  );
}

/** The list whose columns the heads are: at least two of them. */
function listOf(heads: readonly string[]): string | null {
  const fits = Object.keys(words.columns).map((list) => ({ list, count: new Set(columnsFor(list, heads).filter(Boolean)).size }));
  const best = fits.toSorted((one, other) => other.count - one.count)[0];

  return best && best.count > 1 ? best.list : null;
}

/** The tag of each column by its head; null where a column is left as it is. */
export function columnsFor(list: string, heads: readonly string[]): readonly (string | null)[] {
  const known = Object.fromEntries(Object.entries(words.columns).find(([tag]) => tag === list)?.[1] ?? []);

  return heads.map((head) => tagOf(head, known));
}

function tagOf(written: string, known: Readonly<Record<string, readonly string[]>>): string | null {
  const word = plainWord(written);

  return Object.entries(known).find(([, names]) => names.includes(word))?.[0] ?? null;
}

function choicesOf(kind: TemplatePlace['kind']): TemplatePlace['choices'] {
  const tags = Object.keys(kind === 'label' ? words.labels : kind === 'heading' ? words.headings : words.columns);

  return tags.map((tag) => ({ tag, filledWith: Object.entries(words.filled).find(([name]) => name === tag)?.[1] ?? '' }));
}
