import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, minutesDraftMessage, type ChangeInput } from '../review/change-review';
import { resolveMinutesTemplate } from './resolve-minutes-template';

/** Tries at once to store a draft that waits; with the person's token the template's link is followed again first. */
export async function retryMinutesDraft(world: World, principal: Principal, input: ChangeInput & { readonly delegatedToken?: string | null | undefined }): Promise<Review> {
  await resolveMinutesTemplate(world, principal, { reviewId: input.reviewId, delegatedToken: input.delegatedToken ?? null });
  const review = await changeReview(world, principal, {
    ...input,
    verb: 'retry-minutes-draft',
    rule: ({ review }) => ({ ok: true, value: { review, payload: {}, messages: review.minutesDraft?.state === 'waiting' ? [minutesDraftMessage(review.id)] : [] } }),
  });
  await world.store.outbox.hurry(principal.tenantId, minutesDraftMessage(input.reviewId).key, world.clock.now());

  return review;
}
