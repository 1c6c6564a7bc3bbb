import { sql } from 'kysely';
import type { AgendaItem } from '../../domain/agenda/agenda-item';
import type { PutOffItem } from '../../domain/agenda/carry-put-off';
import { datedTitle } from '../../domain/review/dated-title';
import { fromJson } from '../json';
import type { Database } from '../tables';
import { itemFrom } from './review-rows';

interface PutOffRow {
  readonly review_id: string;
  readonly title: string;
  readonly date: string | null;
  readonly data: string;
}

/** Items that the unit's closed reviews tabled or remitted, and that stand on no other review that is not cancelled; oldest first. */
export async function putOffItems(db: Database, tenantId: string, unitId: string): Promise<readonly PutOffItem[]> {
  const { rows } = await sql<PutOffRow>`
    select item.review_id, review.title, review.date, item.data
    from review join agenda_item item on item.tenant_id = review.tenant_id and item.review_id = review.id
    where review.tenant_id = ${tenantId} and review.unit_id = ${unitId} and review.state = 'closed'
      and item.data -> 'decision' ->> 'outcome' in ('tabled', 'remitted')
      and not exists (
        select 1 from review later join agenda_item taken on taken.tenant_id = later.tenant_id and taken.review_id = later.id
        where later.tenant_id = review.tenant_id and later.unit_id = review.unit_id and later.state <> 'cancelled'
          and taken.data -> 'carriedFrom' ->> 'reviewId' = item.review_id and taken.data -> 'carriedFrom' ->> 'itemId' = item.id)
    order by review.date, item.review_id, item.place`.execute(db);

  return rows.map((row) => ({ reviewId: row.review_id, reviewTitle: datedTitle(row.title, row.date), date: row.date, item: itemFrom(fromJson<AgendaItem>(row.data)) }));
}
