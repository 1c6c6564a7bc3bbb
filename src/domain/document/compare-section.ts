import { alignLines, type AlignedLine } from './align-lines';
import { plainLine } from './text-mark';
import type { Written } from './written-lines';

/** A text of the record as a document prints it: where a person may write it anew until justering. */
export interface PrintedField {
  readonly name: 'background' | 'reply' | 'conclusion' | 'clause';
  /** The question's id, the att-satsens place; '' for the others. */
  readonly key: string;
  readonly text: string;
  /** The sentence that it is printed in ("att uppdra åt … att <text>, senast …"); the text alone for the others. */
  readonly sentence: string;
}

/** Characters of a text that could stand within another line by chance. */
const SHORT_TEXT = 15;

/** What differs in one place of a §. */
export interface SectionChange {
  /** The text of the record that was changed; null where it is none that can be written. */
  readonly field: PrintedField | null;
  readonly record: string;
  readonly word: string;
  /** What the field would be; null where the change cannot be taken back. */
  readonly value: string | null;
}

/**
 * What has been changed in Word in one §: `record` are the lines that the record gives now, `word` those of the file. A line that we
 * ourselves wrote is no change of Word's: the record has moved on since. `written` null: not known, then every difference counts.
 */
export function compareSection(section: { readonly record: readonly string[]; readonly word: readonly string[]; readonly fields: readonly PrintedField[]; readonly written: Written | null }): readonly SectionChange[] {
  const { record, word, written } = section;
  const rows = alignLines(record, word).map((row) => rowOf(row, { record, word, written }));
  if (!rows.some(({ isEdit }) => isEdit)) {
    return [];
  }
  const owners = ownersOf(rows, placesOf(section.fields, record));
  const changes: SectionChange[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const owner = owners[index] ?? null;
    const end = owners.findIndex((other, place) => place >= index && (other ?? null) !== owner);
    const run = rows.slice(index, end === -1 ? rows.length : end);
    changes.push(...(owner === null ? plainChanges(run) : fieldChanges(owner, run)));
    index += run.length - 1;
  }

  return changes;
}

interface Row extends AlignedLine {
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly isEdit: boolean;
  /** Blank lines before it, in the record and in the file. */
  readonly blanks: readonly [number, number];
}

type Sides = Pick<Parameters<typeof compareSection>[0], 'record' | 'word' | 'written'>;

function rowOf(row: AlignedLine, { record, word, written }: Sides): Row {
  const ours = row.record === null ? null : (record[row.record] ?? '');
  const theirs = row.word === null ? null : (word[row.word] ?? '');
  const differs = ours === null || theirs === null || plainLine(ours) !== plainLine(theirs);
  const byUs = written !== null && (theirs === null ? !written.isRemoved(ours ?? '') : written.isOurs(theirs));

  return { ...row, ours, theirs, isEdit: differs && !byUs, blanks: [blanksBefore(record, row.record), blanksBefore(word, row.word)] };
}

function blanksBefore(lines: readonly string[], place: number | null): number {
  let count = 0;
  while (place !== null && place - count > 0 && plainLine(lines[place - count - 1] ?? '') === '') {
    count += 1;
  }

  return count;
}

interface FieldPlace {
  readonly field: PrintedField;
  /** First and last line of the record's that it stands in. */
  readonly from: number;
  readonly to: number;
  /** The template's own words around it. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where each field stands among the record's lines: alone in its line rather than within one. */
function placesOf(fields: readonly PrintedField[], record: readonly string[]): readonly FieldPlace[] {
  const taken = new Set<number>();

  return fields.flatMap((field) => {
    const wanted = field.sentence.split('\n').map(plainLine).filter((line) => line !== '');
    const candidates = record.flatMap((_line, from) => {
      const place = placeAt({ field, wanted, record }, from);

      return place === null || taken.has(place.from) || taken.has(place.to) || from === 0 || !isSure(place) ? [] : [place];
    });
    // A template may print the proposal before the decision in the same words: an att-sats is the last of them.
    const ordered = field.name === 'clause' ? candidates.toReversed() : candidates;
    const [place] = ordered.toSorted((one, other) => one.prefix.length + one.suffix.length - other.prefix.length - other.suffix.length);
    if (!place) {
      return [];
    }
    Array.from({ length: place.to - place.from + 1 }, (_, index) => taken.add(place.from + index));

    return [place];
  });
}

/** A text that fills its line, or that is long enough, or named by the words before it, is not found by chance. */
function isSure({ field, prefix, suffix }: FieldPlace): boolean {
  return (prefix === '' && suffix === '') || field.text.length >= SHORT_TEXT || prefix.trim().endsWith(':') || field.name === 'clause';
}

function placeAt({ field, wanted, record }: { readonly field: PrintedField; readonly wanted: readonly string[]; readonly record: readonly string[] }, from: number): FieldPlace | null {
  const lines: number[] = [];
  for (let place = from; place < record.length && lines.length < wanted.length; place += 1) {
    if (plainLine(record[place] ?? '') !== '') {
      lines.push(place);
    }
  }
  const texts = lines.map((place) => plainLine(record[place] ?? ''));
  const [first = '', last = ''] = [wanted[0], wanted.at(-1)];
  if (wanted.length === 0 || lines.length !== wanted.length || lines[0] !== from || wanted.slice(1, -1).some((line, index) => line !== texts[index + 1])) {
    return null;
  }
  const head = texts[0] ?? '';
  const tail = texts.at(-1) ?? '';
  const to = lines.at(-1) ?? from;
  if (wanted.length === 1) {
    const [sentence, text] = [head.indexOf(first), first.indexOf(plainLine(field.text))];
    const start = sentence + text;

    return sentence === -1 || text === -1 ? null : { field, from, to, prefix: head.slice(0, start), suffix: head.slice(start + plainLine(field.text).length) };
  }

  return head.endsWith(first) && tail.startsWith(last) ? { field, from, to, prefix: head.slice(0, head.length - first.length), suffix: tail.slice(last.length) } : null;
}

/** Which field each row belongs to: a line that was added right after a field that can grow is part of it. */
function ownersOf(rows: readonly Row[], places: readonly FieldPlace[]): readonly (FieldPlace | null)[] {
  let owner: FieldPlace | null = null;

  return rows.map(({ record }) => {
    if (record !== null) {
      owner = places.find(({ from, to }) => record >= from && record <= to) ?? null;
    } else if (owner?.field.name === 'clause') {
      owner = null;
    }

    return owner;
  });
}

/** One change of the field: Word's lines where they were edited, the record's where it has moved on since. */
function fieldChanges({ field, prefix, suffix }: FieldPlace, run: readonly Row[]): readonly SectionChange[] {
  if (!run.some(({ isEdit }) => isEdit)) {
    return [];
  }
  const chosen = run.flatMap(({ isEdit, ours, theirs, blanks }) => {
    const text = isEdit ? theirs : ours;

    return text === null ? [] : [{ text: plainLine(text), blanks: isEdit ? blanks[1] : blanks[0] }];
  });
  const whole = chosen.map(({ text, blanks }, index) => `${index === 0 ? '' : '\n'.repeat(blanks + 1)}${text}`).join('');
  const value = whole === '' ? '' : between(whole, prefix, suffix);
  const refused = value === null || (field.name === 'clause' && (value === '' || value.includes('\n')));

  return [{ field, record: textOf(run, 'ours'), word: textOf(run, 'theirs'), value: refused ? null : value }];
}

/** The text between the template's own words; null where those were changed too. */
function between(text: string, prefix: string, suffix: string): string | null {
  const [lead, tail] = [prefix.trim(), suffix.trim()];
  const fits = text.startsWith(lead) && text.endsWith(tail) && text.length >= lead.length + tail.length;

  return fits ? text.slice(lead.length, text.length - tail.length).trim() : null;
}

/** Changes in no field, neighbours together. */
function plainChanges(run: readonly Row[]): readonly SectionChange[] {
  const changes: SectionChange[] = [];
  run.forEach((row, index) => {
    const last = changes.at(-1);
    if (row.isEdit && last && run[index - 1]?.isEdit) {
      changes[changes.length - 1] = { ...last, record: [last.record, row.ours].filter(Boolean).join('\n'), word: [last.word, row.theirs].filter(Boolean).join('\n') };
    } else if (row.isEdit) {
      changes.push({ field: null, record: row.ours ?? '', word: row.theirs ?? '', value: null });
    }
  });

  return changes;
}

function textOf(run: readonly Row[], side: 'ours' | 'theirs'): string {
  return run.flatMap((row) => row[side] ?? []).join('\n');
}
