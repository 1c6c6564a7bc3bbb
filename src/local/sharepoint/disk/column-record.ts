/** A value of a list's or library's column, by the kinds that Graph writes dependably. */
export type FieldValue = string | number | boolean;

export type ColumnKind = 'text' | 'number' | 'dateTime' | 'choice' | 'boolean';

/** A column as SharePoint keeps it. */
export interface ColumnRecord {
  /** SharePoint's inner name, never changed. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: ColumnKind;
  /** What was said of the kind when the column was made: `choices`, `maxLength`. */
  readonly facet: Readonly<Record<string, unknown>>;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
}

export const columnKinds: readonly ColumnKind[] = ['text', 'number', 'dateTime', 'choice', 'boolean'];

/** An ordinary column of text, named as a person would name it. */
export function textColumn(displayName: string, name = innerName(displayName)): ColumnRecord {
  return { name, displayName, description: '', kind: 'text', facet: {}, required: false, indexed: false, enforceUniqueValues: false };
}

/** SharePoint's inner name of a column: "Mötesdatum" becomes "M_x00f6_tesdatum". */
export function innerName(shownName: string): string {
  return shownName.replace(/[^A-Za-z0-9_]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

/** The value as the column keeps it, null where it empties the column, undefined where the column does not take it. */
export function valueFor(column: ColumnRecord, value: unknown): FieldValue | null | undefined {
  if (value === null || value === '') {
    return null;
  }

  switch (column.kind) {
    case 'text':
      return typeof value === 'string' && (column.facet['allowMultipleLines'] === true || value.length <= MAX_TEXT) ? value : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'dateTime':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)) ? keptDate(column, value) : undefined;
    case 'choice':
      return typeof value === 'string' && isChoice(column, value) ? value : undefined;
  }
}

/** The fields with these values; null empties one. */
export function withValues(fields: Readonly<Record<string, FieldValue>>, values: Readonly<Record<string, FieldValue | null>>): Record<string, FieldValue> {
  const all: Readonly<Record<string, FieldValue | null>> = { ...fields, ...values };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, FieldValue] => entry[1] !== null));
}

/** A single line of text holds no more. */
const MAX_TEXT = 255;

/** SharePoint answers every date as a moment, also where it shows the day only. */
function keptDate(column: ColumnRecord, value: string): string {
  return column.facet['format'] === 'dateOnly' ? `${value.slice(0, 10)}T00:00:00Z` : new Date(value).toISOString().replace('.000Z', 'Z');
}

function isChoice(column: ColumnRecord, value: string): boolean {
  const { choices, allowTextEntry } = column.facet;
  return allowTextEntry === true || !Array.isArray(choices) || choices.includes(value);
}
