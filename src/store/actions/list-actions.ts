import { sql, type Selectable } from 'kysely';
import type { HeldRole } from '../../domain/action/responsible';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { ActionPage, ActionsOfPerson, ActionsOfUnits } from '../../ports/action-store';
import { toJson } from '../json';
import type { ActionRow, Database } from '../tables';
import { withSource, type SourceColumns } from './with-source';

interface ListedRow extends Selectable<ActionRow>, SourceColumns {
  readonly unit_name: string;
  readonly total: number;
}

/** Found by the index of the person and that of each role; none is counted twice. */
export async function actionsOfPerson(db: Database, tenantId: string, { personId, unitIds, roles, before, limit }: ActionsOfPerson): Promise<ActionPage> {
  const { rows } = await sql<ListedRow>`
    select * from actions_of_person(${tenantId}, ${personId}, ${[...unitIds]}, ${toJson(roles.map(roleRow))}, ${before ?? END_OF_TIME}, ${limit})`.execute(db);

  return pageOf(rows);
}

/** Found by the index of each unit, in its order of days. */
export async function actionsOfUnits(db: Database, tenantId: string, { unitIds, before, limit }: ActionsOfUnits): Promise<ActionPage> {
  const found = sql`
    from action where action.tenant_id = ${tenantId} and action.unit_id = any (${[...unitIds]})
      and action.state in ('open', 'in-progress') and action.due_date < ${before ?? END_OF_TIME}::date`;
  const { rows } = await sql<ListedRow>`
    select s.*, (select count(*) ${found}) as total
    from (select action.number ${found} order by action.due_date, action.number limit ${limit}) first
    join action_with_source s on s.tenant_id = ${tenantId} and s.number = first.number
    order by s.due_date, s.number`.execute(db);

  return pageOf(rows);
}

/** Later than any day. */
const END_OF_TIME: LocalDate = 'infinity';

function roleRow({ unitId, names, earlierHolders }: HeldRole): object {
  return { unit_id: unitId, names, earlier: earlierHolders };
}

function pageOf(rows: readonly ListedRow[]): ActionPage {
  return { actions: rows.map((row) => ({ ...withSource(row), unitName: row.unit_name })), total: rows[0]?.total ?? 0 };
}
