import { localDateOf } from '../../domain/calendar/local-date';
import type { UnitMember } from '../../domain/review/attendance';
import type { Routine } from '../../domain/routine/routine';
import type { Principal, Unit } from '../../domain/unit/unit';
import type { World } from '../../ports/world';

/** Everybody who holds a role in the review's unit today, with name and role name; the holder's role before a deputy's. */
export async function peopleOfUnit(world: World, principal: Principal, reviewId: string): Promise<readonly UnitMember[]> {
  const found = await world.store.reviews.find(principal.tenantId, reviewId);
  if (!found) {
    return [];
  }
  const { unit } = found;
  const routine = world.routines.get(unit.routineId);
  const ids = [...new Set(inForce(unit, localDateOf(world.clock.now())).map(({ personId }) => personId))];
  const people = await world.store.units.people(principal.tenantId, ids);

  return ids.map((personId) => ({ personId, name: people.find(({ id }) => id === personId)?.name ?? personId, role: roleOf(unit, routine, personId) }));
}

function inForce(unit: Unit, on: string): Unit['appointments'] {
  return unit.appointments.filter((appointment) => appointment.from <= on && (appointment.to === null || on <= appointment.to));
}

function roleOf(unit: Unit, routine: Routine, personId: string): string {
  const own = unit.appointments.filter((appointment) => appointment.personId === personId);
  const role = (own.find(({ deputy }) => !deputy) ?? own[0])?.role ?? '';

  return routine.roles[role]?.name ?? role;
}
