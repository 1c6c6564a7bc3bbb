import { sql } from 'kysely';
import type { Action, OpenAction } from '../../domain/action/action';
import { datedTitle } from '../../domain/review/dated-title';
import type { ActionRow, Database } from '../tables';

/** Open actions of the unit from all its other reviews, by number, each with where it was decided. */
export async function openActions(db: Database, tenantId: string, unitId: string, exceptReviewId: string): Promise<readonly OpenAction[]> {
  const rows = await db
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
    .where('action.tenant_id', '=', tenantId)
    .where('action.unit_id', '=', unitId)
    .where('action.state', '=', 'open')
    .where('action.review_id', '!=', exceptReviewId)
    .orderBy('action.number')
    .execute();

  return rows.map((row) => ({
    ...actionFrom(row),
    reviewTitle: datedTitle(row.review_title, row.review_date),
    reviewDate: row.review_date,
    paragraph: row.paragraph,
  }));
}

/** The actions that this review decided, undone ones too, by number. */
export async function actionsOf(db: Database, tenantId: string, reviewId: string): Promise<readonly Action[]> {
  const rows = await db.selectFrom('action').selectAll().where('tenant_id', '=', tenantId).where('review_id', '=', reviewId).orderBy('number').execute();

  return rows.map(actionFrom);
}

function actionFrom(row: ActionRow): Action {
  return {
    number: row.number,
    unitId: row.unit_id,
    reviewId: row.review_id,
    itemId: row.item_id,
    text: row.text,
    responsible: row.responsible,
    personId: row.person_id,
    dueDate: row.due_date,
    state: row.state,
    decidedOn: row.decided_on,
  };
}
