import { documentOf, type ReviewDocument } from '../../domain/document/review-document';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, documentMessage, type ChangeInput } from '../review/change-review';
import { resolveTemplate } from './resolve-template';
import { pdfMessage } from './store-document';

export interface RetryInput extends ChangeInput {
  readonly documentId: string;
  readonly delegatedToken?: string | null | undefined;
}

/** Tries at once to store a document that waits, or its PDF; with the person's token the template's link is followed again first. */
export async function retryDocument(world: World, principal: Principal, { documentId, delegatedToken = null, ...input }: RetryInput): Promise<Review> {
  const found = await world.store.reviews.find(principal.tenantId, input.reviewId);
  for (const kind of new Set([(found && documentOf(found.review, documentId)?.kind) ?? 'minutes', 'minutes' as const])) {
    await resolveTemplate(world, principal, { reviewId: input.reviewId, kind, delegatedToken });
  }
  const message = documentMessage(input.reviewId, documentId);
  const pdf = pdfMessage(input.reviewId, documentId);
  const messagesFor = (document: ReviewDocument | null) => (document?.state === 'waiting' ? [message] : document?.pdf?.state === 'waiting' ? [pdf] : []);
  const review = await changeReview(world, principal, {
    ...input,
    verb: 'retry-document',
    rule: ({ review: asked }) => ({ ok: true, value: { review: asked, payload: {}, messages: messagesFor(documentOf(asked, documentId)) } }),
  });
  for (const { key } of [message, pdf]) {
    await world.store.outbox.hurry(principal.tenantId, key, world.clock.now());
  }

  return review;
}
