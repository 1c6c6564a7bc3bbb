import { chooseAdjusters as choose } from '../../domain/review/choose-adjusters';
import type { Adjusting, Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';

/** The meeting chooses who adjusts its minutes, when and where (P-3, practice C.2), and where it itself was held. */
export function chooseAdjusters(world: World, principal: Principal, input: ChangeInput & Adjusting & { readonly meetingPlace?: string | undefined }): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'choose-adjusters',
    rule: ({ review, unit }, { on }) => {
      const chosen = choose(review, { adjusting: { personIds: input.personIds, date: input.date, place: input.place }, unit, on });

      return chosen.ok
        ? {
            ok: true,
            value: {
              review: input.meetingPlace === undefined ? chosen.value : { ...chosen.value, place: input.meetingPlace.trim() },
              payload: { adjusters: input.personIds, date: input.date, place: input.place },
            },
          }
        : chosen;
    },
  });
}
