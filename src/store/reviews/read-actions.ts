import { sql } from 'kysely';
import type { Action, OpenAction } from '../../domain/action/action';
import { actionFrom } from '../actions/action-rows';
import { withSource } from '../actions/with-source';
import type { Database } from '../tables';

/**
 * What other reviews of the unit decided and is still to be done, and what is done since the unit's last closed review, which has not
 * noted it yet; by number, each with where it was decided.
 */
export async function openActions(db: Database, tenantId: string, unitId: string, exceptReviewId: string): Promise<readonly OpenAction[]> {
  const rows = await db
    .selectFrom('action_with_source')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('unit_id', '=', unitId)
    .where((is) =>
      is.or([
        is('state', 'in', ['open', 'in-progress']),
        is.and([is('state', '=', 'done'), is('reported_at', '>', lastClose(tenantId, unitId, exceptReviewId))]),
      ]),
    )
    .where('review_id', '!=', exceptReviewId)
    .orderBy('number')
    .execute();

  return rows.map(withSource);
}

/** The actions that this review decided, undone ones too, by number. */
export async function actionsOf(db: Database, tenantId: string, reviewId: string): Promise<readonly Action[]> {
  const rows = await db.selectFrom('action').selectAll().where('tenant_id', '=', tenantId).where('review_id', '=', reviewId).orderBy('number').execute();

  return rows.map(actionFrom);
}

/** When another of the unit's reviews was last closed; '' before the first. Moments are ISO texts in UTC, in order as texts. */
function lastClose(tenantId: string, unitId: string, exceptReviewId: string) {
  return sql<string>`coalesce((
    select max(closed.data ->> 'closedAt') from review closed
    where closed.tenant_id = ${tenantId} and closed.unit_id = ${unitId} and closed.state = 'closed' and closed.id <> ${exceptReviewId}), '')`;
}
