import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { remarked } from './remarked';

/** Goes on with an adjourned meeting (contract: återuppta). */
export function resumeReview(world: World, principal: Principal, input: ChangeInput): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'resume',
    rule: ({ review }, { personId }, now) => ({
      ok: true,
      value: { review: remarked({ ...review, state: 'ongoing', continuesOn: null }, { verb: 'resumed', by: personId, reason: '', now }), payload: {}, cards: ['agenda'] },
    }),
  });
}
