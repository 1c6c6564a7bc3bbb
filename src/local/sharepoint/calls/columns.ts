import { columnKinds, innerName, type ColumnRecord } from '../disk/column-record';
import { GraphRefusal, refusals } from '../exchange/reply';

/** The column that a columnDefinition asks for. 400 where it has no name or no kind that we keep, 409 where the name is taken. */
export function columnFrom(body: Readonly<Record<string, unknown>>, known: readonly ColumnRecord[]): ColumnRecord {
  const kind = columnKinds.find((candidate) => typeof body[candidate] === 'object' && body[candidate] !== null);
  const asked = typeof body['name'] === 'string' ? body['name'] : '';
  if (asked === '' || kind === undefined) {
    throw refusals.invalid('A column needs a name and one of text, number, dateTime, choice or boolean.');
  }

  const name = innerName(asked);
  const displayName = typeof body['displayName'] === 'string' ? body['displayName'] : asked;
  if (known.some((column) => column.name === name || column.displayName === displayName)) {
    throw new GraphRefusal(409, 'nameAlreadyExists', `A column with the name ${displayName} exists already.`);
  }
  return {
    name,
    displayName,
    description: typeof body['description'] === 'string' ? body['description'] : '',
    kind,
    facet: body[kind] as Readonly<Record<string, unknown>>,
    required: body['required'] === true,
    indexed: body['indexed'] === true,
    enforceUniqueValues: body['enforceUniqueValues'] === true,
  };
}
