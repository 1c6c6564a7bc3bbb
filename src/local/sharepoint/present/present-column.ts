import type { ColumnRecord } from '../disk/column-record';
import { guidOf } from '../stand-in-library';

const defaults = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  dateTime: { displayAs: 'standard', format: 'dateTime' },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  boolean: {},
} as const satisfies Record<ColumnRecord['kind'], object>;

/** A columnDefinition as Graph shows it. */
export function presentColumn(column: ColumnRecord, readOnly = false): object {
  return {
    columnGroup: 'Anpassade kolumner',
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: false,
    id: guidOf(`column/${column.name}`),
    indexed: column.indexed,
    name: column.name,
    readOnly,
    required: column.required,
    [column.kind]: { ...defaults[column.kind], ...column.facet },
  };
}
