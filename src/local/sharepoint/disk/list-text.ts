import { z } from 'zod';
import { local } from '../../../i18n/sv/local';
import { valueFor, type ColumnRecord, type FieldValue } from './column-record';
import type { ListRecord } from './list-record';

/** A row as a person wrote it in the list's file. */
export interface WrittenRow {
  /** Null where it is new. */
  readonly number: number | null;
  /** Who is said to have edited it: a person's id or name. */
  readonly editor: string;
  readonly values: Readonly<Record<string, FieldValue | null>>;
}

const { list: LIST, rows: ROWS, number: NUMBER, editor: EDITOR } = local.listFile;
const listFile = z.object({ [ROWS]: z.array(z.record(z.string(), z.unknown())) });

/** The list as a person reads and edits it: one row a line's worth of JSON, by the columns' shown names. */
export function listText(list: ListRecord): string {
  const rows = list.rows.map((row) => {
    const values = list.columns.map((column) => [column.displayName, shown(column, row.fields[column.name] ?? '')] as const);
    return { [NUMBER]: row.number, ...Object.fromEntries(values), [EDITOR]: row.modifiedBy?.displayName ?? '' };
  });
  return `${JSON.stringify({ [LIST]: list.displayName, [ROWS]: rows }, null, 2)}\n`;
}

/** What a person wrote; null while it cannot be read, as when it is half saved. A value that its column does not take is left as it was. */
export function readListText(text: string, columns: readonly ColumnRecord[]): readonly WrittenRow[] | null {
  const parsed = listFile.safeParse(parsedJson(text));
  if (!parsed.success) {
    return null;
  }

  return (parsed.data[ROWS] ?? []).map((row) => ({
    number: typeof row[NUMBER] === 'number' ? row[NUMBER] : null,
    editor: typeof row[EDITOR] === 'string' ? row[EDITOR] : '',
    values: Object.fromEntries(
      columns.flatMap((column) => {
        const value = row[column.displayName] === undefined ? undefined : valueFor(column, row[column.displayName]);
        return value === undefined ? [] : [[column.name, value] as const];
      }),
    ),
  }));
}

function shown(column: ColumnRecord, value: FieldValue): FieldValue {
  return column.facet['format'] === 'dateOnly' ? String(value).slice(0, 10) : value;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
