import { AWAY_MINUTES } from '../../src/domain/review/presence';
import type { World } from '../../src/ports/world';
import { readReviewForChat, type ReviewReading } from '../../src/usecases/review/review-reading';
import { awayIn } from '../cards/meeting/away.card';
import type { CardMessage } from './deliver-card';

/**
 * A question of the meeting (who is away, who sits there, what is left) is only posted while it is one: what changes meanwhile brings the
 * posted message up to date and never posts a new one. Gone once more, the question comes last in the chat again.
 */
export function questionsOnly<Rest extends readonly unknown[]>(world: World, deliver: (tenantId: string, message: CardMessage, ...rest: Rest) => Promise<void>) {
  return async (tenantId: string, message: CardMessage, ...rest: Rest): Promise<void> => {
    const kind = message.cardKey.split(':')[0] ?? '';
    if (kind !== 'away' && kind !== 'sighting' && kind !== 'left' && kind !== 'roles') {
      return deliver(tenantId, message, ...rest);
    }
    const reading = await readReviewForChat(world, tenantId, message.reviewId);
    if (!reading) {
      return;
    }
    const isAsked = message.repost === true || (kind === 'away' && isAway(reading)) || (kind === 'sighting' && reading.review.sightings.some(({ id }) => `sighting:${id}` === message.cardKey));
    if (isAsked || (await world.store.chats.findCard(tenantId, message.reviewId, message.cardKey))) {
      await deliver(tenantId, kind === 'away' && message.due && isAway(reading) ? { ...message, repost: true } : message, ...rest);
    }
  };
}

function isAway(reading: ReviewReading): boolean {
  return awayIn(reading).some(({ since }) => reading.now.getTime() - Date.parse(since) >= AWAY_MINUTES * 60_000);
}
