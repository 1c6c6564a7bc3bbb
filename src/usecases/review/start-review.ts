import { localDateOf } from '../../domain/calendar/local-date';
import type { Attendance, Review } from '../../domain/review/review';
import type { Routine } from '../../domain/routine/routine';
import { appointed, rolesWith } from '../../domain/unit/duty';
import type { Principal, Unit } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';

/** Starts the meeting. The attendance list begins as those called, all present, until the secretary says otherwise and confirms it. */
export async function startReview(world: World, principal: Principal, input: ChangeInput): Promise<Review> {
  const names = await namesInUnitOf(world, principal, input.reviewId);

  return changeReview(world, principal, {
    ...input,
    verb: 'start',
    rule: ({ review }, actor, now) => {
      const attendance = called(actor, names);

      return {
        ok: true,
        value: {
          review: { ...review, state: 'ongoing', startedAt: now.toISOString(), attendance },
          payload: { called: attendance.map((line) => line.personId) },
          cards: ['agenda'],
        },
      };
    },
  });
}

/** Members first in the order of the routine, then those who keep the record. Deputies are not called beside their holder. */
function called({ unit, level, routine, on }: Actor, names: ReadonlyMap<string, string>): readonly Attendance[] {
  const roles = [...new Set([...rolesWith('member', level, unit), ...rolesWith('secretary', level, unit), ...rolesWith('adjuster', level, unit)])];
  const people = roles.flatMap((role) => appointed(unit, role, on).filter((appointment) => !appointment.deputy));

  return people
    .filter((appointment, index) => people.findIndex((other) => other.personId === appointment.personId) === index)
    .map(({ personId, role }) => ({ personId, name: names.get(personId) ?? personId, role: roleName(routine, role), present: true, note: '' }));
}

function roleName(routine: Routine, role: string): string {
  return routine.roles[role]?.name ?? role;
}

async function namesInUnitOf(world: World, principal: Principal, reviewId: string): Promise<ReadonlyMap<string, string>> {
  const found = await world.store.reviews.find(principal.tenantId, reviewId);
  const people = await world.store.units.people(principal.tenantId, found ? peopleIn(found.unit, localDateOf(world.clock.now())) : []);

  return new Map(people.map((person) => [person.id, person.name]));
}

function peopleIn(unit: Unit, on: string): readonly string[] {
  return [...new Set(unit.appointments.filter((appointment) => appointment.to === null || appointment.to >= on).map((appointment) => appointment.personId))];
}
