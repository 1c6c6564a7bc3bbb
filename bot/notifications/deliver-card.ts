import { cards as words } from '../../src/i18n/sv/cards';
import type { OutboxMessage } from '../../src/ports/outbox';
import type { PostedCard } from '../../src/ports/store';
import type { World } from '../../src/ports/world';
import { readReviewForChat } from '../../src/usecases/review/review-reading';
import type { CardAnswer } from '../cards/card';
import type { CardWriter } from '../cards/card-writer';
import { adaptiveCard, quiet } from '../cards/elements';
import type { ChatMembers } from '../context/chat-members';
import type { ChatSender, OpenChat } from '../context/chat-sender';

export type CardMessage = Extract<OutboxMessage, { readonly topic: 'chat.card' }>;

interface DeliveryParts {
  readonly world: World;
  readonly cards: CardWriter;
  readonly members: ChatMembers;
  readonly sender: ChatSender;
}

/**
 * Brings the one card in the meeting's chat up to the review's latest state: updates the message that shows it, or posts it.
 * A review without a chat has nothing to deliver. A message that is gone is posted anew once.
 */
export function createCardDelivery({ world, cards, members, sender }: DeliveryParts) {
  return async (tenantId: string, message: CardMessage): Promise<void> => {
    const { reviewId, cardKey } = message;
    const conversation = await world.store.chats.conversationOfReview(tenantId, reviewId);
    const reading = conversation && (await readReviewForChat(world, tenantId, reviewId));
    if (!conversation || !reading) {
      return;
    }
    const known = await world.store.chats.findCard(tenantId, reviewId, cardKey);
    const inThisChat = known?.conversationId === conversation.id ? known : null;

    await sender.inChat(conversation.reference, async (chat) => {
      await members.learn(chat.context);
      const answer = await cards.write(cardKey, { tenantId, conversationId: conversation.id, reading });
      if (inThisChat && !message.repost && (await chat.update(inThisChat.activityId, answer))) {
        return;
      }
      const activityId = await chat.post(answer);
      await world.store.chats.saveCard(tenantId, { reviewId, cardKey, conversationId: conversation.id, activityId });
      await pointOn(chat, message.repost ? inThisChat : null);
    });
  };
}

/** "Visa igen": the old message tells that the card is further down now. */
async function pointOn(chat: OpenChat, old: PostedCard | null): Promise<void> {
  if (old) {
    await chat.update(old.activityId, movedCard());
  }
}

function movedCard(): CardAnswer {
  const summary = words.item.moved;

  return { summary, card: adaptiveCard({ body: [quiet(summary)], actions: [], fallbackText: summary }) };
}
