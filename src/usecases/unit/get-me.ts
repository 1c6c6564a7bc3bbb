import { localDateOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import type { Level, Routine } from '../../domain/routine/routine';
import type { Person, Principal, Unit } from '../../domain/unit/unit';
import { mayPlan } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { actorIn } from '../review/actor-in';

/** A unit with its routine, as one of its people sees it. */
export interface UnitReading {
  readonly unit: Unit;
  readonly routine: Routine;
  readonly level: Level;
  readonly personId: string;
  readonly mayPlan: boolean;
  readonly on: string;
}

/** Who the person is and the units in which they hold a role today. */
export async function getMe(world: World, principal: Principal): Promise<{ readonly person: Person; readonly units: readonly UnitReading[] }> {
  const on = localDateOf(world.clock.now());
  const [people, units] = await Promise.all([
    world.store.units.people(principal.tenantId, [principal.personId]),
    world.store.units.ofPerson(principal.tenantId, principal.personId, on),
  ]);
  const person = people[0];
  if (!person) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return { person, units: units.map((unit) => readUnit(world, unit, { personId: principal.personId, on })) };
}

/** One unit of the person's; others do not exist for them. */
export async function getUnit(world: World, principal: Principal, input: { readonly unitId: string }): Promise<UnitReading> {
  const { units } = await getMe(world, principal);
  const reading = units.find((candidate) => candidate.unit.id === input.unitId);
  if (!reading) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }

  return reading;
}

function readUnit(world: World, unit: Unit, who: { readonly personId: string; readonly on: string }): UnitReading {
  const actor = actorIn(world, { unit }, who.personId, who.on);

  return { unit, routine: actor.routine, level: actor.level, personId: who.personId, mayPlan: mayPlan(actor), on: who.on };
}
