import { lineMark } from './text-mark';

/** What is known of a file as we wrote it, to tell Word's changes from the record's own since. */
export interface Written {
  /** Whether the file's line is one of ours, as often as we wrote it. */
  isOurs(line: string): boolean;
  /** Whether we wrote the line and the file has it no more, or fewer times. */
  isRemoved(line: string): boolean;
}

/** The marks of the lines that we wrote beside all lines that the file has now. */
export function writtenLines(marks: readonly string[], file: readonly string[]): Written {
  const [ours, theirs] = [counted(marks), counted(file.map(lineMark))];
  const count = (counts: ReadonlyMap<string, number>, line: string) => counts.get(lineMark(line)) ?? 0;

  return {
    isOurs: (line) => count(ours, line) > 0 && count(theirs, line) <= count(ours, line),
    isRemoved: (line) => count(theirs, line) < count(ours, line),
  };
}

function counted(marks: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  marks.forEach((mark) => counts.set(mark, (counts.get(mark) ?? 0) + 1));

  return counts;
}
