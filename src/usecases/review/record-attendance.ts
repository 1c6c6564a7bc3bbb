import { recordAttendance as record } from '../../domain/review/attendance';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';

/** The secretary marks who is there, and confirms the list before the meeting closes. */
export function recordAttendance(
  world: World,
  principal: Principal,
  input: ChangeInput & { readonly attendance: readonly { readonly personId: string; readonly present: boolean; readonly note: string }[]; readonly confirmed: boolean },
): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'record-attendance',
    rule: ({ review }) => {
      const recorded = record(review, input);

      return {
        ok: true,
        value: {
          review: recorded,
          payload: { confirmed: input.confirmed, present: recorded.attendance.filter((line) => line.present).map((line) => line.personId) },
          cards: review.openItemId ? [`item:${review.openItemId}`] : [],
        },
      };
    },
  });
}
