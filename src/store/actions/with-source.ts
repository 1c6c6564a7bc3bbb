import type { Selectable } from 'kysely';
import type { OpenAction } from '../../domain/action/action';
import { datedTitle } from '../../domain/review/dated-title';
import type { ActionRow } from '../tables';
import { actionFrom } from './action-rows';

/** Where an action was decided, by the names of the columns of the view `action_with_source`. */
export interface SourceColumns {
  readonly review_title: string;
  readonly review_date: string | null;
  readonly paragraph: number | null;
}

/** The action of such a row. */
export function withSource(row: Selectable<ActionRow> & SourceColumns): OpenAction {
  return { ...actionFrom(row), reviewTitle: datedTitle(row.review_title, row.review_date), reviewDate: row.review_date, paragraph: row.paragraph };
}
