import { refused } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeReview, type ChangeInput } from './change-review';

/** Ties the meeting's chat to the review, so that the cards come there. The chat must be one that the bot has been added to. */
export async function connectChat(world: World, principal: Principal, input: ChangeInput & { readonly conversationId: string }): Promise<Review> {
  const conversation = await world.store.chats.findConversation(principal.tenantId, input.conversationId);
  await changeReview(world, principal, {
    ...input,
    verb: 'connect-chat',
    rule: ({ review }) =>
      conversation?.kind === 'meeting' ? { ok: true, value: { review: { ...review }, payload: { conversation: input.conversationId } } } : refused('chat-unknown'),
  });
  await world.store.chats.connect(principal.tenantId, input.conversationId, input.reviewId);

  return changeReview(world, principal, { reviewId: input.reviewId, verb: 'connect-chat', rule: ({ review }) => ({ ok: true, value: { review, payload: {}, cards: cardsShown(review) } }) });
}

/** What the chat should show now: nothing before the kallelse. */
function cardsShown(review: Review): readonly string[] {
  return review.summons ? ['agenda', ...(review.openItemId ? [`item:${review.openItemId}`] : [])] : [];
}
