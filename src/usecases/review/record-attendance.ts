import { recordAttendance as record, type AttendanceMark } from '../../domain/review/attendance';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { peopleOfUnit } from './people-of-unit';

/** The secretary marks who is there, guests too, and who chairs; the list is confirmed before the meeting closes. */
export async function recordAttendance(
  world: World,
  principal: Principal,
  input: ChangeInput & { readonly attendance: readonly AttendanceMark[]; readonly confirmed: boolean; readonly chairId?: string | null | undefined },
): Promise<Review> {
  const members = await peopleOfUnit(world, principal, input.reviewId);

  return changeReview(world, principal, {
    ...input,
    verb: 'record-attendance',
    rule: ({ review }) => {
      const recorded = record(review, input, members);

      return recorded.ok
        ? {
            ok: true,
            value: {
              review: recorded.value,
              payload: { confirmed: input.confirmed, chair: recorded.value.chairId, present: recorded.value.attendance.filter((line) => line.present).map((line) => line.personId) },
              cards: ['roles', ...(review.openItemId ? [`item:${review.openItemId}`] : [])],
            },
          }
        : recorded;
    },
  });
}
