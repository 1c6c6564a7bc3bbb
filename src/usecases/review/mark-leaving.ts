import { markLeaving as mark } from '../../domain/review/leave-meeting';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';

/** The secretary notes that somebody goes or comes back now: the minutes then say at which §§ they were there. */
export function markLeaving(world: World, principal: Principal, input: ChangeInput & { readonly personId: string; readonly isGone: boolean }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'record-attendance',
    rule: ({ review }, _actor, now) => {
      const marked = mark(review, input.personId, { isGone: input.isGone, now });

      return marked.ok
        ? { ok: true, value: { review: marked.value, payload: { person: input.personId, gone: input.isGone }, cards: review.openItemId ? [`item:${review.openItemId}`] : [] } }
        : marked;
    },
  });
}
