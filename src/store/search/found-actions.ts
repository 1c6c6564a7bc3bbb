import { sql, type Selectable } from 'kysely';
import type { ListedAction } from '../../domain/action/action';
import type { SearchRequest } from '../../ports/search-store';
import { withSource, type SourceColumns } from '../actions/with-source';
import type { ActionRow, Database } from '../tables';
import type { SearchQuery } from './search-query';

interface FoundRow extends Selectable<ActionRow>, SourceColumns {
  readonly unit_name: string;
}

/** The tenant and units stand in the query itself; what is confidential is asked of the action and its item once more. */
export async function foundActions(db: Database, { tenantId, unitIds, query, today, limit, skip }: SearchRequest & { readonly tenantId: string; readonly query: SearchQuery }): Promise<readonly ListedAction[]> {
  const { matches, number, onlyLate } = query;
  const { rows } = await sql<FoundRow>`
    select s.*
    from (
      select w.number, (w.number = ${number ?? 0}) as is_first
      from search_action w
      join action a on a.tenant_id = w.tenant_id and a.number = w.number
      where w.tenant_id = ${tenantId} and w.unit_id = any (${[...unitIds]}) and (${matches} = '' or w.words @@ ${matches}::tsquery)
        and (not ${onlyLate} or (a.state in ('open', 'in-progress') and a.due_date < ${today}::date))
      order by is_first desc, w.number desc
      limit ${limit} offset ${skip}) found
    join action_with_source s on s.tenant_id = ${tenantId} and s.number = found.number
    left join agenda_item item on item.tenant_id = s.tenant_id and item.review_id = s.review_id and item.id = s.item_id
    where not s.confidential and not coalesce((item.data ->> 'confidential')::boolean, false) and s.state <> 'undone'
    order by found.is_first desc, found.number desc`.execute(db);

  return rows.map((row) => ({ ...withSource(row), unitName: row.unit_name }));
}
