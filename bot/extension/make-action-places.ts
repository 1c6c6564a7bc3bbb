import type { ActionPlaces } from '../../src/usecases/decision/list-action-places';
import { listActionPlaces } from '../../src/usecases/decision/list-action-places';
import type { ExtensionCall } from './invoke';

/** Where an action from this chat can be put: in the chat's own review, or in those of the person. */
export async function makeActionPlaces({ world, principal, conversationId }: ExtensionCall): Promise<ActionPlaces> {
  const chat = await world.store.chats.findConversation(principal.tenantId, conversationId);

  return listActionPlaces(world, principal, { reviewId: chat?.reviewId ?? null });
}
