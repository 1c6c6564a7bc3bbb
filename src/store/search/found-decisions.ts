import { sql } from 'kysely';
import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { datedTitle } from '../../domain/review/dated-title';
import type { FoundDecision, SearchRequest } from '../../ports/search-store';
import { fromJson } from '../json';
import { itemFrom } from '../reviews/review-rows';
import type { Database } from '../tables';
import type { SearchQuery } from './search-query';

interface FoundRow {
  readonly review_id: string;
  readonly title: string;
  readonly date: string | null;
  readonly unit_name: string;
  readonly data: string;
}

/** The tenant and units stand in the query itself; what is confidential is asked of the item once more. */
export async function foundDecisions(db: Database, { tenantId, unitIds, query, limit, skip }: SearchRequest & { readonly tenantId: string; readonly query: SearchQuery }): Promise<readonly FoundDecision[]> {
  const { matches, number } = query;
  const { rows } = await sql<FoundRow>`
    select review.id as review_id, review.title, review.date, unit.name as unit_name, item.data
    from (
      select d.tenant_id, d.review_id, d.item_id, d.decided_at, coalesce(d.words @@ ${`'§${number ?? ''}'`}::tsquery, false) as is_first
      from search_decision d
      join review r on r.tenant_id = d.tenant_id and r.id = d.review_id and r.state <> 'cancelled'
      where d.tenant_id = ${tenantId} and d.unit_id = any (${[...unitIds]}) and (${matches} = '' or d.words @@ ${matches}::tsquery)
      order by is_first desc, d.decided_at desc, d.review_id, d.item_id
      limit ${limit} offset ${skip}) found
    join review on review.tenant_id = found.tenant_id and review.id = found.review_id
    join unit on unit.tenant_id = review.tenant_id and unit.id = review.unit_id
    join agenda_item item on item.tenant_id = found.tenant_id and item.review_id = found.review_id and item.id = found.item_id
    where review.unit_id = any (${[...unitIds]}) and not coalesce((item.data ->> 'confidential')::boolean, false)
    order by found.is_first desc, found.decided_at desc, found.review_id, found.item_id`.execute(db);

  return rows.flatMap(decisionFrom);
}

function decisionFrom(row: FoundRow): readonly FoundDecision[] {
  const { id, number, paragraph, title, decision } = itemFrom(fromJson<AgendaItem>(row.data));

  return decision ? [{ reviewId: row.review_id, reviewTitle: datedTitle(row.title, row.date), reviewDate: row.date, unitName: row.unit_name, item: { id, number, paragraph, title }, decision }] : [];
}
