import type { LocalDate, LocalTime } from '../../domain/calendar/local-date';
import { localDateOf, yearOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import { inState } from '../../domain/review/lifecycle';
import { planReview as plan } from '../../domain/review/plan-review';
import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import { mayDo, mayRead } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { nextMeetingText } from '../../domain/review/next-meeting';
import { actorIn } from './actor-in';
import { changeReview, type ChangeInput } from './change-review';

/** When the next review is; the day is known, the time may be open (P-38). */
export interface NextMeeting {
  readonly date: LocalDate;
  readonly startTime: LocalTime | null;
  readonly place: string;
  readonly meetingType: string;
}

/** "Nästa möte": plans the next review from within this one, once, and minutes its day (K-41, P-14, P-38). */
export async function planNext(world: World, principal: Principal, input: ChangeInput & NextMeeting): Promise<Review> {
  const next = await plannedReview(world, principal, input);
  const id = await world.store.reviews.create(principal.tenantId, {
    review: next,
    requestKey: `next:${input.reviewId}`,
    ledger: { verb: 'plan', actor: principal.personId, at: world.clock.now().toISOString(), payload: { unit: next.unitId, meetingType: next.meetingType, date: next.date, after: input.reviewId } },
    outbox: [],
  });

  return changeReview(world, principal, {
    reviewId: input.reviewId,
    requestKey: input.requestKey,
    verb: 'plan-next',
    rule: ({ review }) =>
      review.nextReviewId !== null && review.nextReviewId !== id
        ? refused('next-planned')
        : { ok: true, value: { review: { ...review, nextReviewId: id, nextMeeting: nextMeetingText(input) }, payload: { next: id, date: input.date } } },
  });
}

/** The review to be planned, if this person may plan it and none is planned yet. */
async function plannedReview(world: World, principal: Principal, input: ChangeInput & NextMeeting): Promise<Review> {
  const now = world.clock.now();
  const found = await world.store.reviews.find(principal.tenantId, input.reviewId);
  const actor = found && actorIn(world, found, principal.personId, localDateOf(now));
  if (!found || !actor || !mayRead(actor)) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }
  const right = mayDo(actor, 'plan-next');
  if (!right.ok) {
    throw new RefusalError(right.refusal);
  }
  const state = inState(found.review, 'plan-next');
  if (!state.ok) {
    throw new RefusalError(state.refusal);
  }
  if (found.review.nextReviewId !== null) {
    throw new RefusalError({ code: 'next-planned', details: {} });
  }
  if (input.date < localDateOf(now)) {
    throw new RefusalError({ code: 'due-date-passed', details: { date: input.date } });
  }
  const { meetingType, date, startTime, place } = input;
  const planned = plan({ id: world.identifiers.create(), unit: found.unit, routine: actor.routine, meetingType, date, startTime, place, subjectAreas: found.review.subjectAreas, year: yearOf(date) });
  if (!planned.ok) {
    throw new RefusalError(planned.refusal);
  }

  return planned.value;
}
