import { agendaItemsOf } from '../../domain/agenda/agenda-of';
import { moveReview as move, type Move } from '../../domain/review/move-review';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, documentRewritten, type ChangeInput } from './change-review';
import { remarked } from './remarked';

/** Moves the review to another day, time or place (contract: flytta). What has been sent keeps its dates, and the kallelse's document is written anew; a first date needs no reason. */
export function moveReview(world: World, principal: Principal, input: ChangeInput & Move): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'move',
    rule: ({ review, unit }, { routine, personId }, now) => {
      const { level, meetingType, subjectAreas } = review;
      const agenda = agendaItemsOf(routine, { level, meetingType, date: input.date, itemYears: unit.overlay.itemYears ?? {}, subjectAreas });
      const moved = agenda.ok ? move(review, input, agenda.value) : agenda;

      return moved.ok
        ? {
            ok: true,
            value: {
              ...documentRewritten(input.reason.trim() === '' ? moved.value : remarked(moved.value, { verb: 'moved', by: personId, reason: input.reason, now }), 'summons', now),
              payload: { from: review.date, to: input.date, startTime: moved.value.startTime, place: moved.value.place, reason: input.reason },
              cards: review.summons ? ['agenda'] : [],
            },
          }
        : moved;
    },
  });
}
