import { actionStates } from '../../domain/action/action';
import type { ActionRowValues } from '../../domain/action-list/action-row';
import type { FoundValues } from '../../domain/action-list/row-edit';
import { localDateOf } from '../../domain/calendar/local-date';
import type { ActionListWords } from '../../ports/action-list';
import type { NewColumn } from '../calls/column';
import type { ListRow, RowValues } from '../calls/list-row';

/** Inner names: letters only, so that SharePoint keeps them as they are whatever a person calls the columns later. */
export const ID_COLUMN = 'GenomgangId';
const TITLE = 'Title';
const LONGEST_TITLE = 255;

/** The columns beside SharePoint's own title, which holds the beginning of the action's text. */
export function actionListColumns({ columns, states }: ActionListWords): readonly NewColumn[] {
  return [
    { name: 'Atgardsnummer', displayName: columns.number, kind: 'number', isIndexed: true },
    { name: 'Atgard', displayName: columns.text, kind: 'text', isMultiline: true },
    { name: 'Ansvarig', displayName: columns.responsible, kind: 'text', isIndexed: true },
    { name: 'KlartSenast', displayName: columns.dueDate, kind: 'dateTime', isDateOnly: true, isIndexed: true },
    { name: 'Atgardsstatus', displayName: columns.state, kind: 'choice', choices: Object.values(states), isIndexed: true },
    { name: 'Kommentar', displayName: columns.comment, kind: 'text', isMultiline: true },
    { name: 'BeslutadI', displayName: columns.decidedIn, kind: 'text' },
    { name: 'Enhet', displayName: columns.unit, kind: 'text', isIndexed: true },
    { name: ID_COLUMN, displayName: columns.id, kind: 'text', isUnique: true },
  ];
}

/** A row's values by the columns' inner names. A day is written as noon, so that no time zone makes it the day before. */
export function fieldsOf(values: ActionRowValues, words: ActionListWords): RowValues {
  const text = values.text === '' ? words.confidential : values.text;

  return {
    [TITLE]: text.slice(0, LONGEST_TITLE),
    Atgardsnummer: values.number,
    Atgard: text,
    Ansvarig: values.responsible,
    KlartSenast: `${values.dueDate}T12:00:00Z`,
    Atgardsstatus: words.states[values.state],
    Kommentar: values.comment,
    BeslutadI: words.decidedIn(values.decidedIn).slice(0, LONGEST_TITLE),
    Enhet: values.unit,
    [ID_COLUMN]: String(values.number),
  };
}

/** What the columns hold; null for a row without our id: made by hand, or stripped of it. */
export function valuesOf(fields: ListRow['fields'], words: ActionListWords): FoundValues | null {
  const text = (name: string): string => String(fields[name] ?? '');
  if (!/^\d+$/.test(text(ID_COLUMN))) {
    return null;
  }
  const whole = text('Atgard');

  return {
    number: Number(text(ID_COLUMN)),
    text: whole === words.confidential ? '' : whole,
    responsible: text('Ansvarig'),
    dueDate: dayOf(text('KlartSenast')),
    state: actionStates.find((state) => words.states[state] === text('Atgardsstatus')) ?? null,
    comment: text('Kommentar'),
    unit: text('Enhet'),
  };
}

function dayOf(value: string): string | null {
  const at = new Date(value);

  return value === '' || Number.isNaN(at.getTime()) ? null : localDateOf(at);
}
