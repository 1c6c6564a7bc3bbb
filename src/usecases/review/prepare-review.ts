import { agendaItemsOf } from '../../domain/agenda/agenda-of';
import { localDateOf } from '../../domain/calendar/local-date';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { resolveTemplate } from '../document/resolve-template';
import { carryPutOff } from '../../domain/agenda/carry-put-off';
import { briefingMessage } from '../briefing/briefing-message';
import { changeReview, type ChangeInput } from './change-review';
import { putOffFor } from './put-off-for';

/**
 * Gives the review its agenda from the routine: the items of its level, meeting type and date (U-65, U-71, U-76), and what earlier reviews put off.
 * With the person's delegated token the routine's template link is resolved meanwhile; a link that cannot be followed holds nothing up.
 */
export async function prepareReview(world: World, principal: Principal, input: ChangeInput & { readonly delegatedToken?: string | null | undefined }): Promise<Review> {
  const putOff = await putOffFor(world, principal, input.reviewId);
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

      if (!items.ok) {
        return items;
      }
      const prepared = carryPutOff({ ...review, state: 'preparing', items: items.value }, putOff);

      return { ok: true, value: { review: prepared, payload: { edition: routine.edition.number, items: prepared.items.map((item) => item.id) }, messages: [briefingMessage(review.id)] } };
    },
  });
  await resolveTemplate(world, principal, { reviewId: input.reviewId, kind: 'minutes', delegatedToken: input.delegatedToken ?? null });

  return review;
}
