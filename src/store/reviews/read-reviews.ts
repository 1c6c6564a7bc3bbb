import { sql } from 'kysely';
import type { Review, ReviewState } from '../../domain/review/review';
import type { Unit } from '../../domain/unit/unit';
import type { FollowedFolder, ReviewSummary } from '../../ports/store';
import { fromJson } from '../json';
import type { Database } from '../tables';
import { findUnit } from '../units/read-units';
import { itemsFrom, reviewFrom } from './review-rows';

/** Reviews that a list holds at most. */
const LONGEST_LIST = 500;

/** The review and its unit as they were last committed; null where the tenant has none such. */
export async function findReview(db: Database, tenantId: string, reviewId: string): Promise<{ readonly review: Review; readonly unit: Unit } | null> {
  const row = await db
    .selectFrom('review')
    .selectAll()
    .select(sql<string | null>`(select json_agg(i.data order by i.place) from agenda_item i where i.tenant_id = review.tenant_id and i.review_id = review.id)`.as('items'))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', reviewId)
    .executeTakeFirst();
  const unit = row ? await findUnit(db, tenantId, row.unit_id) : null;
  if (!row || !unit) {
    return null;
  }
  const header = { id: row.id, unitId: row.unit_id, state: row.state as ReviewState, date: row.date, title: row.title, meetingType: row.meeting_type };

  return { review: reviewFrom({ header, data: fromJson(row.data), version: row.version, items: itemsFrom(row.items) }), unit };
}

/** Reviews of these units, newest date first, undated last. */
export async function listReviews(db: Database, tenantId: string, unitIds: readonly string[]): Promise<readonly ReviewSummary[]> {
  if (unitIds.length === 0) {
    return [];
  }
  const rows = await db
    .selectFrom('review')
    .select(['id', 'unit_id as unitId', 'title', 'meeting_type as meetingType', 'state', 'date', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('unit_id', 'in', unitIds)
    .orderBy('date', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(LONGEST_LIST)
    .execute();

  return rows.map((row) => ({ ...row, state: row.state as ReviewState }));
}

/** Where the reviews that are being prepared or held have their folders. */
export async function followedFolders(db: Database): Promise<readonly FollowedFolder[]> {
  return db
    .selectFrom('review')
    .select(['tenant_id as tenantId', 'id as reviewId', sql<string>`data -> 'briefingFolder' ->> 'driveId'`.as('driveId'), sql<string>`data -> 'briefingFolder' ->> 'folderId'`.as('folderId')])
    .where('state', 'in', ['preparing', 'summoned', 'ongoing', 'adjourned'] satisfies ReviewState[])
    .where(sql<boolean>`data -> 'briefingFolder' ->> 'driveId' is not null`)
    .orderBy('tenant_id')
    .orderBy('id')
    .execute();
}

/** The files of documents in a library, those that newer ones were laid beside too, newest review first. */
export async function documentFiles(db: Database, tenantId: string, driveId: string): Promise<readonly { readonly reviewId: string; readonly fileId: string }[]> {
  const { rows } = await sql<{ reviewId: string; fileId: string }>`
    select review.id as "reviewId", file.id as "fileId"
    from review
    cross join lateral json_array_elements(coalesce(data -> 'documents', '[]')) as document
    cross join lateral (
      select document ->> 'driveItemId' as id, document ->> 'driveId' as drive
      union all
      select edit ->> 'fileId', edit ->> 'driveId' from json_array_elements(coalesce(document -> 'edits', '[]')) as edit
    ) as file
    where tenant_id = ${tenantId} and state in ('summoned', 'ongoing', 'adjourned', 'closed') and file.drive = ${driveId} and file.id is not null
    order by date desc nulls last, review.id
    limit ${LONGEST_LIST}`.execute(db);

  return rows;
}
