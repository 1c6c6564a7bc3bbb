import type { Review } from '../../domain/review/review';
import type { OutboxMessage } from '../../ports/outbox';
import type { World } from '../../ports/world';

/** Has cards come into the chat by what Teams tells of the meeting: no right is asked for, as nothing is changed; the same event again does nothing. */
export async function tellMeeting(
  world: World,
  tenantId: string,
  request: { readonly reviewId: string; readonly requestKey: string | null; readonly cards: (review: Review) => readonly OutboxMessage[] },
): Promise<void> {
  const { reviewId, requestKey, cards } = request;
  const answer = await world.store.reviews.change({ tenantId, reviewId, requestKey }, ({ review }) => ({ ok: true, value: { review, ledger: null, outbox: cards(review), result: null } }));
  if (answer.kind === 'done') {
    world.live.publish({ tenantId, reviewId, version: answer.review.version });
  }
}
