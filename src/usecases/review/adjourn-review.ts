import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { remarked } from './remarked';

/** Breaks the meeting off until another time (contract: ajournera). The reason is minuted. */
export function adjournReview(world: World, principal: Principal, input: ChangeInput & { readonly reason: string }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'adjourn',
    rule: ({ review }, { personId }, now) =>
      input.reason.trim() === ''
        ? refused('reason-missing')
        : {
            ok: true,
            value: { review: remarked({ ...review, state: 'adjourned' }, { verb: 'adjourned', by: personId, reason: input.reason, now }), payload: { reason: input.reason }, cards: ['agenda'] },
          },
  });
}
