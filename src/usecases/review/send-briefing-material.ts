import { sendBriefingMaterial as send, sendingOf } from '../../domain/review/send';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';

/** Notes that the underlag has gone out, and how late (U-83 ska, K-24 bör: late is marked, never stopped). */
export function sendBriefingMaterial(world: World, principal: Principal, input: ChangeInput): Promise<Review> {
  return changeReview(world, principal, {
    ...input,
    verb: 'send-briefing-material',
    rule: ({ review }, { routine, personId }, now) => {
      const meetingType = routine.meetingTypes[review.meetingType];
      const sent = send(review, { personId, now, sending: meetingType ? sendingOf(meetingType, 'briefing-material', review.level) : null });

      return sent.ok
        ? {
            ok: true,
            value: {
              review: sent.value,
              payload: {
                daysLate: sent.value.briefing?.daysLate ?? 0,
                material: review.items.flatMap((item) => item.briefingMaterial.map((material) => ({ item: item.id, name: material.name, version: material.version }))),
              },
            },
          }
        : sent;
    },
  });
}
