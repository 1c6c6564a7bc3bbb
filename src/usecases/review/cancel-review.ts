import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { remarked } from './remarked';

/** Calls the review off (contract: ställa in), with the reason. */
export function cancelReview(world: World, principal: Principal, input: ChangeInput & { readonly reason: string }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'cancel',
    rule: ({ review }, { personId }, now) =>
      input.reason.trim() === ''
        ? refused('reason-missing')
        : {
            ok: true,
            value: { review: remarked({ ...review, state: 'cancelled' }, { verb: 'cancelled', by: personId, reason: input.reason, now }), payload: { reason: input.reason }, cards: review.summons ? ['agenda'] : [] },
          },
  });
}
