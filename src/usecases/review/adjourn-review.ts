import type { LocalDate } from '../../domain/calendar/local-date';
import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { remarked } from './remarked';

/** Breaks the meeting off until another day, in the same minutes (contract: ajournera). The reason is minuted; the day must not have passed. */
export function adjournReview(world: World, principal: Principal, input: ChangeInput & { readonly reason: string; readonly date: LocalDate }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'adjourn',
    rule: ({ review }, { personId, on }, now) =>
      input.reason.trim() === '' || input.date < on
        ? refused(input.reason.trim() === '' ? 'reason-missing' : 'due-date-passed', { date: input.date })
        : {
            ok: true,
            value: { review: remarked({ ...review, state: 'adjourned', continuesOn: input.date }, { verb: 'adjourned', by: personId, reason: input.reason, now }), payload: { reason: input.reason, date: input.date }, cards: ['agenda', 'left', 'away', 'roles'] },
          },
  });
}
