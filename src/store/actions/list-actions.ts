import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { HeldRole } from '../../domain/action/responsible';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { ActionPage, ActionsOfPerson, ActionsOfUnits } from '../../ports/action-store';
import { toJson } from '../json';
import type { ActionRow, Database } from '../tables';
import { withSource } from './decided-where';

/** As in the indexes: written out, so that a prepared statement may use them. */
const live = sql`action.state in ('open', 'in-progress')`;

/** Found by the index of the person and that of each role; none is found twice. */
export function actionsOfPerson(db: Database, tenantId: string, { personId, unitIds, roles, before, limit }: ActionsOfPerson): Promise<ActionPage> {
  return page(
    db,
    limit,
    sql`
      select action.number, action.due_date from action
      where action.tenant_id = ${tenantId} and action.person_id = ${personId} and ${live} and action.unit_id = any (${[...unitIds]}) and ${isBefore(before)}
      union
      select action.number, action.due_date from json_to_recordset(${toJson(roles.flatMap(rowsOf))}::json) as role (unit_id text, name text, earlier json)
      join action on action.tenant_id = ${tenantId} and action.unit_id = role.unit_id and action.responsible = role.name and ${live} and ${isBefore(before)}
        and (action.person_id is null or action.person_id in (select json_array_elements_text(role.earlier)))`,
    tenantId,
  );
}

/** Found by the index of each unit, in its order of days. */
export function actionsOfUnits(db: Database, tenantId: string, { unitIds, before, limit }: ActionsOfUnits): Promise<ActionPage> {
  return page(
    db,
    limit,
    sql`
      select action.number, action.due_date from action
      where action.tenant_id = ${tenantId} and action.unit_id = any (${[...unitIds]}) and ${live} and ${isBefore(before)}`,
    tenantId,
  );
}

function isBefore(day: LocalDate | null): RawBuilder<unknown> {
  return day === null ? sql`true` : sql`action.due_date < ${day}::date`;
}

function rowsOf({ unitId, names, earlierHolders }: HeldRole): readonly object[] {
  return names.map((name) => ({ unit_id: unitId, name, earlier: earlierHolders }));
}

interface ListedRow extends Selectable<ActionRow> {
  readonly review_title: string;
  readonly review_date: string | null;
  readonly paragraph: number | null;
  readonly unit_name: string;
  readonly total: number;
}

/** The first of those found, with where each was decided: only these are read whole. */
async function page(db: Database, limit: number, found: RawBuilder<unknown>, tenantId: string): Promise<ActionPage> {
  const { rows } = await sql<ListedRow>`
    with found as (${found}),
    first as (select number, due_date, (select count(*) from found) as total from found order by due_date, number limit ${limit})
    select action.*, review.title as review_title, review.date as review_date, (item.data ->> 'paragraph')::int as paragraph, unit.name as unit_name, first.total
    from first
    join action on action.tenant_id = ${tenantId} and action.number = first.number
    join review on review.tenant_id = action.tenant_id and review.id = action.review_id
    join unit on unit.tenant_id = action.tenant_id and unit.id = action.unit_id
    left join agenda_item item on item.tenant_id = action.tenant_id and item.review_id = action.review_id and item.id = action.item_id
    order by first.due_date, first.number`.execute(db);

  return { actions: rows.map((row) => ({ ...withSource(row), unitName: row.unit_name })), total: rows[0]?.total ?? 0 };
}
