import { sql, type Selectable } from 'kysely';
import type { OpenAction } from '../../domain/action/action';
import { datedTitle } from '../../domain/review/dated-title';
import type { ActionRow, Database } from '../tables';
import { actionFrom } from './action-rows';

interface WhereColumns {
  readonly review_title: string;
  readonly review_date: string | null;
  readonly paragraph: number | null;
}

/** Actions of the tenant, each with the review and the § that decided it. */
export function actionsWithSource(db: Database, tenantId: string) {
  return db
    .selectFrom('action')
    .innerJoin('review', (join) => join.onRef('review.tenant_id', '=', 'action.tenant_id').onRef('review.id', '=', 'action.review_id'))
    .leftJoin('agenda_item', (join) =>
      join
        .onRef('agenda_item.tenant_id', '=', 'action.tenant_id')
        .onRef('agenda_item.review_id', '=', 'action.review_id')
        .onRef('agenda_item.id', '=', 'action.item_id'),
    )
    .selectAll('action')
    .select(['review.title as review_title', 'review.date as review_date', sql<number | null>`(agenda_item.data ->> 'paragraph')::int`.as('paragraph')])
    .where('action.tenant_id', '=', tenantId);
}

/** The action of such a row. */
export function withSource(row: Selectable<ActionRow> & WhereColumns): OpenAction {
  return { ...actionFrom(row), reviewTitle: datedTitle(row.review_title, row.review_date), reviewDate: row.review_date, paragraph: row.paragraph };
}
