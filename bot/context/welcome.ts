import type { TurnContext } from 'botbuilder';
import { meetingCards } from '../../src/i18n/sv/meeting-cards';
import type { World } from '../../src/ports/world';
import type { CardSigner } from '../cards/card-data';
import { welcomeCard } from '../cards/meeting/tie.card';
import { say } from './answering';
import { createShortMemory } from './short-memory';
import type { Turn } from './turn';

/** So long a delivery of the same event is known again before the store has it. */
const memory = { keepFor: 10 * 60_000, most: 5_000 } as const;

/**
 * The bot has been added: it says once for each chat what it does, and in a meeting's chat offers to tie it to a review. A chat that is
 * known already is not greeted again. `keep` notes the chat.
 */
export function createWelcome({ world, signer }: { readonly world: Pick<World, 'store'>; readonly signer: CardSigner }) {
  const greeted = createShortMemory<true>(memory);

  return async (context: TurnContext, { tenantId, conversationId, kind }: Turn, keep: () => Promise<void>): Promise<void> => {
    const key = `${tenantId} ${conversationId}`;
    const isGreeted = greeted.get(key) !== null;
    greeted.set(key, true);
    const isKnown = isGreeted || (await world.store.chats.findConversation(tenantId, conversationId)) !== null;
    await keep();
    if (!isKnown) {
      await say(context, kind === 'personal' ? { text: meetingCards.tie.personal } : welcomeCard({ signer, tenantId }));
    }
  };
}
