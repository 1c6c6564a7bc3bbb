import { documentOf } from '../../domain/document/review-document';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, documentMessage, type ChangeInput } from '../review/change-review';
import { resolveTemplate } from './resolve-template';

export interface RetryInput extends ChangeInput {
  readonly documentId: string;
  readonly delegatedToken?: string | null | undefined;
}

/** Tries at once to store a document that waits; with the person's token the template's link is followed again first. */
export async function retryDocument(world: World, principal: Principal, { documentId, delegatedToken = null, ...input }: RetryInput): Promise<Review> {
  const found = await world.store.reviews.find(principal.tenantId, input.reviewId);
  for (const kind of new Set([(found && documentOf(found.review, documentId)?.kind) ?? 'minutes', 'minutes' as const])) {
    await resolveTemplate(world, principal, { reviewId: input.reviewId, kind, delegatedToken });
  }
  const message = documentMessage(input.reviewId, documentId);
  const review = await changeReview(world, principal, {
    ...input,
    verb: 'retry-document',
    rule: ({ review: asked }) => ({ ok: true, value: { review: asked, payload: {}, messages: documentOf(asked, documentId)?.state === 'waiting' ? [message] : [] } }),
  });
  await world.store.outbox.hurry(principal.tenantId, message.key, world.clock.now());

  return review;
}
