import type { LocalDate } from '../../domain/calendar/local-date';
import type { Review } from '../../domain/review/review';
import type { Unit } from '../../domain/unit/unit';
import type { Actor } from '../../policies/review-policy';
import type { World } from '../../ports/world';

/** The person as somebody who acts in the review's unit on that day. A level that the routine lacks is a fault of ours. */
export function actorIn(world: Pick<World, 'routines'>, where: { readonly unit: Unit; readonly review?: Review }, personId: string, on: LocalDate): Actor {
  const routine = world.routines.get(where.unit.routineId);
  const level = routine.levels[where.review?.level ?? where.unit.level];
  if (!level) {
    throw new Error(`unit ${where.unit.id} names a level that routine ${routine.id} does not have`);
  }

  return { personId, unit: where.unit, routine, level, on };
}
