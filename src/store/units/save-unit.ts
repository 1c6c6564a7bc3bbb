import type { Person, Unit } from '../../domain/unit/unit';
import { toJson } from '../json';
import type { Database } from '../tables';
import { appointmentRows } from './unit-rows';

/** Adds or replaces the unit, all its appointments, and these people. */
export async function saveUnit(db: Database, tenantId: string, unit: Unit, people: readonly Person[]): Promise<void> {
  const columns = { name: unit.name, organisation: unit.organisation, routine_id: unit.routineId, level: unit.level, above_id: unit.aboveId, overlay: toJson(unit.overlay) };
  await db
    .insertInto('unit')
    .values({ tenant_id: tenantId, id: unit.id, ...columns })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
    .execute();

  await db.deleteFrom('appointment').where('tenant_id', '=', tenantId).where('unit_id', '=', unit.id).execute();
  if (unit.appointments.length > 0) {
    await db.insertInto('appointment').values(appointmentRows(tenantId, unit)).execute();
  }
  await savePeople(db, tenantId, people);
}

async function savePeople(db: Database, tenantId: string, people: readonly Person[]): Promise<void> {
  if (people.length === 0) {
    return;
  }
  await db
    .insertInto('person')
    .values(people.map(({ id, objectId, name }) => ({ tenant_id: tenantId, id, object_id: objectId, name })))
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet((set) => ({ object_id: set.ref('excluded.object_id'), name: set.ref('excluded.name') })),
    )
    .execute();
}
