import type { Review } from '../../domain/review/review';
import { settleSighting as settle, type SightingAnswer } from '../../domain/review/settle-sighting';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';
import { peopleOfUnit } from './people-of-unit';

/** The secretary says who sits in a room that Teams saw, or who an unknown participant is. */
export async function settleSighting(world: World, principal: Principal, input: ChangeInput & { readonly sightingId: string; readonly answer: SightingAnswer }): Promise<Review> {
  const unitMembers = await peopleOfUnit(world, principal, input.reviewId);
  const guestId = `gast-${world.identifiers.create()}`;

  return changeReview(world, principal, {
    ...input,
    verb: 'record-attendance',
    rule: ({ review }) => {
      const settled = settle(review, input.sightingId, { answer: input.answer, guestId, unitMembers });

      return settled.ok
        ? {
            ok: true,
            value: {
              review: settled.value,
              payload: { people: input.answer.personIds, guest: input.answer.guest.trim() !== '' },
              cards: [`sighting:${input.sightingId}`, ...(review.openItemId ? [`item:${review.openItemId}`] : [])],
            },
          }
        : settled;
    },
  });
}
