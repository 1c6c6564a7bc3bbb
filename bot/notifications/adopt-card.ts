import { z } from 'zod';
import type { World } from '../../src/ports/world';
import { cardMessage } from '../../src/usecases/review/change-review';
import { createShortMemory } from '../context/short-memory';
import type { Turn } from '../context/turn';

/** So long it is remembered which messages are known. */
const memory = { keepFor: 10 * 60_000, most: 10_000 } as const;

const pressedCard = z.object({ review: z.string(), item: z.string() });

/**
 * Takes up a message that nobody told us the id of: somebody pressed on it, or their client fetched its own view, and the data were
 * ours. Only where a post is in doubt; the card is then brought up to date by the outbox. The data must have been checked before.
 */
export function createCardAdoption({ store, clock }: Pick<World, 'store' | 'clock'>) {
  const seen = createShortMemory<true>(memory);

  return async ({ tenantId, conversationId, replyToId, says }: Turn): Promise<void> => {
    const key = `${conversationId} ${replyToId}`;
    const data = says.what === 'press' ? pressedCard.safeParse(says.data) : null;
    if (replyToId === null || !data?.success || seen.get(key)) {
      return;
    }
    const { review: reviewId, item } = data.data;
    const cardKey = item === '' ? 'agenda' : `item:${item}`;
    const known = await store.chats.findCard(tenantId, reviewId, cardKey);
    if (known?.isInDoubt && known.conversationId === conversationId && known.activityId !== replyToId) {
      await store.chats.saveCard(tenantId, { reviewId, cardKey, conversationId, activityId: replyToId });
      await store.outbox.hurry(tenantId, cardMessage(reviewId, cardKey).key, clock.now());
    }
    seen.set(key, true);
  };
}
