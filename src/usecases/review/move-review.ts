import type { LocalDate, LocalTime } from '../../domain/calendar/local-date';
import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { remarked } from './remarked';

/** Moves the review to another day (contract: flytta). What has been sent keeps its dates; a first date needs no reason. */
export function moveReview(
  world: World,
  principal: Principal,
  input: ChangeInput & { readonly date: LocalDate; readonly startTime: LocalTime | null; readonly reason: string },
): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'move',
    rule: ({ review }, { personId }, now) => {
      if (review.date !== null && review.date !== input.date && input.reason.trim() === '') {
        return refused('reason-missing');
      }
      const moved = { ...review, date: input.date, startTime: input.startTime };

      return {
        ok: true,
        value: {
          review: review.date === null ? moved : remarked(moved, { verb: 'moved', by: personId, reason: input.reason, now }),
          payload: { from: review.date, to: input.date, reason: input.reason },
          cards: review.summons ? ['agenda'] : [],
        },
      };
    },
  });
}
