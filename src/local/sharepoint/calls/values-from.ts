import type { ColumnRecord, FieldValue } from '../disk/column-record';
import { acceptedValues } from '../disk/list-record';
import { refusals } from '../exchange/reply';

/** The column values of a body; 400 at the first that is not known or not taken, and nothing is changed then. */
export function valuesFrom(columns: readonly ColumnRecord[], body: object): Readonly<Record<string, FieldValue | null>> {
  const given = Object.fromEntries(Object.entries(body).filter(([name]) => !name.includes('@odata')));
  const accepted = acceptedValues(columns, given);
  if ('refused' in accepted) {
    throw refusals.invalid(`Field '${accepted.refused}' is not recognized or does not take the value`);
  }
  return accepted.values;
}
