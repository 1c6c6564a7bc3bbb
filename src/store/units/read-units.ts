import { sql } from 'kysely';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Person, Unit } from '../../domain/unit/unit';
import { fromJson } from '../json';
import type { AppointmentRow, Database, UnitRow } from '../tables';
import { unitFrom } from './unit-rows';

const appointmentsOfUnit = sql<string | null>`(select json_agg(a order by a.place) from appointment a where a.tenant_id = unit.tenant_id and a.unit_id = unit.id)`;

/** The unit with its appointments, past ones too; null where the tenant has none such. */
export async function findUnit(db: Database, tenantId: string, unitId: string): Promise<Unit | null> {
  const row = await unitsOf(db, tenantId).where('id', '=', unitId).executeTakeFirst();

  return row ? unitFrom(row, appointmentsFrom(row.appointments)) : null;
}

/** Units in which the person holds a role on that day, by id. */
export async function unitsOfPerson(db: Database, tenantId: string, personId: string, on: LocalDate): Promise<readonly Unit[]> {
  const { rows } = await sql<UnitRow & { readonly appointments: string | null }>`select * from units_of_person(${tenantId}, ${personId}, ${on})`.execute(db);

  return rows.map((row) => unitFrom(row, appointmentsFrom(row.appointments)));
}

/** The person whom the sign-in calls by this object id. */
export async function personByObjectId(db: Database, tenantId: string, objectId: string): Promise<Person | null> {
  return (await peopleOf(db, tenantId).where('object_id', '=', objectId).executeTakeFirst()) ?? null;
}

/** Those of these people whom the tenant has, by id. */
export async function findPeople(db: Database, tenantId: string, personIds: readonly string[]): Promise<readonly Person[]> {
  return personIds.length === 0 ? [] : peopleOf(db, tenantId).where('id', 'in', personIds).orderBy('id').execute();
}

function unitsOf(db: Database, tenantId: string) {
  return db.selectFrom('unit').selectAll().select(appointmentsOfUnit.as('appointments')).where('tenant_id', '=', tenantId);
}

function peopleOf(db: Database, tenantId: string) {
  return db.selectFrom('person').select(['id', 'object_id as objectId', 'name']).where('tenant_id', '=', tenantId);
}

function appointmentsFrom(json: string | null): readonly AppointmentRow[] {
  return json === null ? [] : fromJson<AppointmentRow[]>(json);
}
