import { agendaItemsOf } from '../../domain/agenda/agenda-of';
import { localDateOf } from '../../domain/calendar/local-date';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { resolveMinutesTemplate } from '../minutes/resolve-minutes-template';
import { changeReview, type ChangeInput } from './change-review';

/**
 * Gives the review its agenda from the routine: the items of its level, meeting type and date (U-65, U-71, U-76).
 * With the person's delegated token the routine's template link is resolved meanwhile; a link that cannot be followed holds nothing up.
 */
export async function prepareReview(world: World, principal: Principal, input: ChangeInput & { readonly delegatedToken?: string | null | undefined }): Promise<Review> {
  const review = await changeReview(world, principal, {
    ...input,
    verb: 'prepare',
    rule: ({ review, unit }, { routine }, now) => {
      const items = agendaItemsOf(routine, {
        level: review.level,
        meetingType: review.meetingType,
        date: review.date ?? localDateOf(now),
        itemYears: unit.overlay.itemYears ?? {},
        subjectAreas: review.subjectAreas,
      });

      return items.ok
        ? { ok: true, value: { review: { ...review, state: 'preparing', items: items.value }, payload: { edition: routine.edition.number, items: items.value.map((item) => item.id) } } }
        : items;
    },
  });
  await resolveMinutesTemplate(world, principal, { reviewId: input.reviewId, delegatedToken: input.delegatedToken ?? null });

  return review;
}
