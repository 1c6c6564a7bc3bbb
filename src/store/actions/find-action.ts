import { sql } from 'kysely';
import type { FoundAction } from '../../ports/action-store';
import { fromJson } from '../json';
import type { AppointmentRow, Database, UnitRow } from '../tables';
import { unitFrom } from '../units/unit-rows';
import { actionsWithSource, withSource } from './decided-where';

const unit = sql<string>`(select row_to_json(u) from unit u where u.tenant_id = action.tenant_id and u.id = action.unit_id)`;
const appointments = sql<string | null>`(select json_agg(a order by a.place) from appointment a where a.tenant_id = action.tenant_id and a.unit_id = action.unit_id)`;
const names = sql<string | null>`(
  select json_object_agg(p.id, p.name) from person p
  where p.tenant_id = action.tenant_id and (p.id = action.person_id or p.id in (select event ->> 'by' from json_array_elements(action.log) event)))`;

/** The action with all that is shown of it, in one round trip. */
export async function findAction(db: Database, tenantId: string, number: number): Promise<FoundAction | null> {
  const row = await actionsWithSource(db, tenantId)
    .select([unit.as('unit'), appointments.as('appointments'), names.as('names')])
    .where('action.number', '=', number)
    .executeTakeFirst();

  return row
    ? {
        action: withSource(row),
        unit: unitFrom(fromJson<UnitRow>(row.unit), row.appointments === null ? [] : fromJson<AppointmentRow[]>(row.appointments)),
        names: row.names === null ? {} : fromJson<Record<string, string>>(row.names),
      }
    : null;
}
