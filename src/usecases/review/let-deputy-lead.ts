import { recordAttendance } from '../../domain/review/attendance';
import { markLeaving } from '../../domain/review/leave-meeting';
import type { Review } from '../../domain/review/review';
import { leadersAway } from '../../domain/review/who-is-away';
import { bearersOf } from '../../domain/unit/duty';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';

/**
 * "Ersättaren leder" (decisions 8): by the secretary's word those who decide or lead and whom Teams saw go have gone, and `to` leads where
 * it was the chair. Who is to lead must be present. Where nobody is away nothing is changed.
 */
export function letDeputyLead(world: World, principal: Principal, input: ChangeInput & { readonly to: string }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'record-attendance',
    rule: ({ review, unit }, { level, on }, now) => {
      const away = leadersAway(review, { unit, level, on }).map(({ personId }) => personId).filter((personId) => personId !== input.to);
      if (away.length === 0) {
        return { ok: true, value: { review, payload: {} } };
      }
      const chairs = review.chairId === null ? bearersOf('chair', level, unit, on).map(({ personId }) => personId) : [review.chairId];
      const led = recordAttendance(withGone(review, away, now), { attendance: [], confirmed: review.attendanceConfirmed, chairId: away.some((personId) => chairs.includes(personId)) ? input.to : review.chairId }, []);

      return led.ok
        ? { ok: true, value: { review: led.value, payload: { away, chair: led.value.chairId }, cards: ['away', ...(review.openItemId ? [`item:${review.openItemId}`] : [])] } }
        : led;
    },
  });
}

function withGone(review: Review, away: readonly string[], now: Date): Review {
  return away.reduce((state, personId) => {
    const marked = markLeaving(state, personId, { isGone: true, now });

    return marked.ok ? marked.value : state;
  }, review);
}
