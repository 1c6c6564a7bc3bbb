import { plainLine } from './text-mark';

/** A line of the record beside the one that stands for it in the file; one of them is null where the other has none. */
export interface AlignedLine {
  readonly record: number | null;
  readonly word: number | null;
}

/** Lines that are compared with each other one by one: beyond it the changed part is taken as a whole, in order. */
const MOST_COMPARED = 150;

/** How much of the words two lines must share to be the same line edited. */
const LEAST_ALIKE = 0.35;

/** Sets the lines of both side by side: equal ones, then those that share most words, in order. Blank lines are left out. */
export function alignLines(record: readonly string[], word: readonly string[]): readonly AlignedLine[] {
  const [ours, theirs] = [filled(record), filled(word)];
  const before = sharedCount(ours, theirs);
  const after = Math.min(sharedCount(ours.toReversed(), theirs.toReversed()), ours.length - before, theirs.length - before);
  const [left, right] = [ours.slice(before, ours.length - after), theirs.slice(before, theirs.length - after)];
  const middle = left.length > MOST_COMPARED || right.length > MOST_COMPARED ? inOrder(left, right) : aligned(left, right);
  const pair = (offset: number, [lines, others]: readonly [readonly Line[], readonly Line[]]) =>
    lines.map((line, index) => ({ record: line.place, word: others[index + offset]?.place ?? null }));

  return [...pair(0, [ours.slice(0, before), theirs]), ...middle, ...pair(theirs.length - after, [ours.slice(ours.length - after), theirs])];
}

interface Line {
  readonly place: number;
  readonly text: string;
}

function filled(lines: readonly string[]): readonly Line[] {
  return lines.map((text, place) => ({ place, text: plainLine(text) })).filter(({ text }) => text !== '');
}

function sharedCount(one: readonly Line[], other: readonly Line[]): number {
  const differs = one.findIndex(({ text }, index) => text !== other[index]?.text);

  return differs === -1 ? one.length : differs;
}

function inOrder(left: readonly Line[], right: readonly Line[]): readonly AlignedLine[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({ record: left[index]?.place ?? null, word: right[index]?.place ?? null }));
}

/** The pairing with the most in common, by a table over both (at most `MOST_COMPARED` each way). */
function aligned(left: readonly Line[], right: readonly Line[]): readonly AlignedLine[] {
  const likeness = left.map((line) => right.map((other) => alike(line.text, other.text)));
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number) => ((likeness[row]?.[column] ?? 0) < LEAST_ALIKE ? -1 : (likeness[row]?.[column] ?? 0) + at(row + 1, column + 1));
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      best[row]?.fill(Math.max(at(row + 1, column), at(row, column + 1), paired(row, column)), column, column + 1);
    }
  }
  const pairs: AlignedLine[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const isPair = row < left.length && column < right.length && paired(row, column) === at(row, column);
    const isOurs = !isPair && row < left.length && (column === right.length || at(row + 1, column) === at(row, column));
    pairs.push({ record: isPair || isOurs ? (left[row]?.place ?? null) : null, word: isOurs ? null : (right[column]?.place ?? null) });
    row += isPair || isOurs ? 1 : 0;
    column += isOurs ? 0 : 1;
  }

  return pairs;
}

/** 1 for the same text, else the share of words that both have. */
function alike(one: string, other: string): number {
  if (one === other) {
    return 1;
  }
  const [words, left] = [one.split(' '), new Map<string, number>()];
  words.forEach((word) => left.set(word, (left.get(word) ?? 0) + 1));
  const others = other.split(' ');
  const shared = others.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);

    return count > 0;
  }).length;

  return Math.min(0.99, (2 * shared) / (words.length + others.length));
}
