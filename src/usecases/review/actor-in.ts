import { localDateOf, type LocalDate } from '../../domain/calendar/local-date';
import type { Review } from '../../domain/review/review';
import type { Principal, Unit } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import type { World } from '../../ports/world';

/** The person as somebody who acts in the review's unit on that day. A level that the routine lacks is a fault of ours. */
export function actorIn(world: Pick<World, 'routines'>, where: { readonly unit: Unit; readonly review?: Review }, personId: string, on: LocalDate): Actor {
  const routine = world.routines.get(where.unit.routineId);
  const level = routine.levels[where.review?.level ?? where.unit.level];
  if (!level) {
    throw new Error(`unit ${where.unit.id} names a level that routine ${routine.id} does not have`);
  }

  return { personId, unit: where.unit, routine, level, on, chairId: where.review?.chairId ?? null };
}

/** The person as somebody who acts in the unit above; null at the top. */
export async function actorAbove(world: Pick<World, 'routines' | 'store' | 'clock'>, principal: Principal, unit: Unit | null): Promise<Actor | null> {
  const above = unit?.aboveId ? await world.store.units.find(principal.tenantId, unit.aboveId) : null;

  return above && actorIn(world, { unit: above }, principal.personId, localDateOf(world.clock.now()));
}
