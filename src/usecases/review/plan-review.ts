import { localDateOf, yearOf, type LocalDate, type LocalTime } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import { planReview as plan } from '../../domain/review/plan-review';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import { mayPlan, mayRead, whoDoes } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { actorAbove, actorIn } from './actor-in';

export interface PlanReviewInput {
  readonly unitId: string;
  readonly meetingType: string;
  readonly date: LocalDate | null;
  readonly startTime: LocalTime | null;
  readonly place: string;
  readonly subjectAreas: readonly string[];
  readonly requestKey?: string | null | undefined;
}

/** Plans a review in a unit (product: Plan). Refuses who is neither its coordinator nor the level above's, and a meeting type that the routine lacks at the level. */
export async function planReview(world: World, principal: Principal, input: PlanReviewInput): Promise<Review> {
  const now = world.clock.now();
  const unit = await world.store.units.find(principal.tenantId, input.unitId);
  const actor = unit && actorIn(world, { unit }, principal.personId, localDateOf(now));
  const above = await actorAbove(world, principal, unit);
  if (!actor || !(mayRead(actor) || (above && mayPlan(above)))) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }
  if (!mayPlan(actor) && !(above && mayPlan(above))) {
    throw new RefusalError({ code: 'not-allowed', details: { who: whoDoes(actor, 'prepare') } });
  }
  const planned = plan({ ...input, id: world.identifiers.create(), unit, routine: actor.routine, year: yearOf(input.date ?? localDateOf(now)) });
  if (!planned.ok) {
    throw new RefusalError(planned.refusal);
  }
  const review = planned.value;
  const id = await world.store.reviews.create(principal.tenantId, {
    requestKey: input.requestKey ?? null,
    review,
    ledger: {
      verb: 'plan',
      actor: principal.personId,
      at: now.toISOString(),
      payload: { unit: unit.id, routine: review.routineId, meetingType: review.meetingType, date: review.date, subjectAreas: review.subjectAreas },
    },
    outbox: [],
  });
  const made = await world.store.reviews.find(principal.tenantId, id);
  world.live.publish({ tenantId: principal.tenantId, reviewId: id, version: made?.review.version ?? review.version });

  return made?.review ?? review;
}
