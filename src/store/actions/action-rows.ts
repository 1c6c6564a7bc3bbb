import type { Selectable } from 'kysely';
import type { Action, ActionEvent, ActionExtension } from '../../domain/action/action';
import { fromJson, toJson } from '../json';
import type { ActionRow } from '../tables';

/** What of an action changes after it was decided, by the names of its columns. */
export type ChangingColumns = Pick<Selectable<ActionRow>, 'due_date' | 'state' | 'person_id' | 'responsible' | 'extension' | 'log' | 'reported_at'>;

/** The action of its row. */
export function actionFrom(row: Selectable<ActionRow>): Action {
  return {
    number: row.number,
    unitId: row.unit_id,
    reviewId: row.review_id,
    itemId: row.item_id,
    text: row.text,
    responsible: row.responsible,
    personId: row.person_id,
    dueDate: row.due_date,
    originalDueDate: row.original_due_date,
    state: row.state,
    decidedOn: row.decided_on,
    extension: row.extension === null ? null : fromJson<ActionExtension>(row.extension),
    log: fromJson<readonly ActionEvent[]>(row.log),
    confidential: row.confidential,
  };
}

/** What is written when something has happened to the action. */
export function changingColumns(action: Action): ChangingColumns {
  return {
    due_date: action.dueDate,
    state: action.state,
    person_id: action.personId,
    responsible: action.responsible,
    extension: action.extension && toJson(action.extension),
    log: toJson(action.log),
    reported_at: action.state === 'done' ? (action.log.findLast(({ what }) => what === 'done')?.at ?? null) : null,
  };
}
