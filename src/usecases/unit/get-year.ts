import { localDateOf, yearOf } from '../../domain/calendar/local-date';
import type { AnnualCycleEntry, Routine } from '../../domain/routine/routine';
import type { Principal, Unit } from '../../domain/unit/unit';
import type { ReviewSummary } from '../../ports/store';
import type { World } from '../../ports/world';
import { getReview } from '../review/get-review';
import { listReviews } from '../review/list-reviews';
import { getMe } from './get-me';

/** A unit's year: what its routine places in it, and the reviews that have a day in it. */
export interface UnitYear {
  readonly unit: Unit;
  readonly year: number;
  readonly entries: readonly AnnualCycleEntry[];
  /** Meeting types of the unit's level with the months that the routine names. */
  readonly windows: readonly { readonly name: string; readonly months: readonly number[] }[];
  readonly reviews: readonly ReviewSummary[];
}

/** The year of the review's unit, or without a review of the person's first one; null for somebody without a unit. */
export async function getYear(world: World, principal: Principal, input: { readonly reviewId: string | null }): Promise<UnitYear | null> {
  const unit = input.reviewId === null ? (await getMe(world, principal)).units[0]?.unit : (await getReview(world, principal, { reviewId: input.reviewId })).unit;
  if (!unit) {
    return null;
  }
  const routine = world.routines.get(unit.routineId);
  const year = yearOf(localDateOf(world.clock.now()));
  const reviews = await listReviews(world, principal, { unitId: unit.id });

  return {
    unit,
    year,
    entries: routine.annualCycle,
    windows: windowsOf(routine, unit.level),
    reviews: reviews.filter((review) => review.date !== null && yearOf(review.date) === year).toSorted((left, right) => (left.date ?? '').localeCompare(right.date ?? '')),
  };
}

function windowsOf(routine: Routine, level: string): UnitYear['windows'] {
  return Object.values(routine.meetingTypes).flatMap((type) => {
    const months = type.levels[level]?.window.months ?? [];

    return months.length === 0 ? [] : [{ name: type.name, months }];
  });
}
