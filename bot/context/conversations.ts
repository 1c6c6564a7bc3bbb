import { TurnContext } from 'botbuilder';
import type { World } from '../../src/ports/world';
import type { Turn } from './turn';

/** So many chats are remembered as saved; then it begins anew. */
const MOST_SAVED = 5_000;

/** Keeps how to reach each chat that has spoken to us through the adapter; one write per chat and process. */
export function createConversationKeeper(world: Pick<World, 'store'>) {
  const saved = new Set<string>();

  return async (context: TurnContext, turn: Turn): Promise<void> => {
    const key = `${turn.tenantId} ${turn.conversationId} ${context.activity.serviceUrl}`;
    if (saved.has(key)) {
      return;
    }
    const known = await world.store.chats.findConversation(turn.tenantId, turn.conversationId);
    const { user: _user, activityId: _activityId, ...reference } = TurnContext.getConversationReference(context.activity);
    await world.store.chats.saveConversation(turn.tenantId, { id: turn.conversationId, kind: turn.kind, reviewId: known?.reviewId ?? null, reference });
    if (saved.size >= MOST_SAVED) {
      saved.clear();
    }
    saved.add(key);
  };
}
