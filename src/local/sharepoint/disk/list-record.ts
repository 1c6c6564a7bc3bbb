import type { ChangeLog } from './change-log';
import { valueFor, type ColumnRecord, type FieldValue } from './column-record';
import type { Author } from './item-record';

/** A SharePoint list as the stand-in keeps it. */
export interface ListRecord extends ChangeLog {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly createdAt: string;
  readonly columns: ColumnRecord[];
  rows: RowRecord[];
  nextRow: number;
  /** The readable file as it was last read or written. */
  fileText: string;
}

export interface RowRecord {
  readonly number: number;
  readonly guid: string;
  revision: number;
  change: number;
  readonly createdAt: string;
  modifiedAt: string;
  readonly createdBy: Author | null;
  modifiedBy: Author | null;
  /** By the column's inner name. */
  fields: Record<string, FieldValue>;
}

/** The values as the list's columns keep them, or the name of the first that is not known or not taken. */
export function acceptedValues(columns: readonly ColumnRecord[], given: Readonly<Record<string, unknown>>): { readonly values: Readonly<Record<string, FieldValue | null>> } | { readonly refused: string } {
  const values: Record<string, FieldValue | null> = {};

  for (const [name, value] of Object.entries(given)) {
    const column = columns.find((candidate) => candidate.name === name);
    const accepted = column === undefined ? undefined : valueFor(column, value);
    if (accepted === undefined) {
      return { refused: name };
    }
    values[name] = accepted;
  }
  return { values };
}
