import { cards as words } from '../../src/i18n/sv/cards';
import type { OutboxMessage } from '../../src/ports/outbox';
import type { KnownCard } from '../../src/ports/store';
import type { World } from '../../src/ports/world';
import { readReviewForChat } from '../../src/usecases/review/review-reading';
import type { CardAnswer } from '../cards/card';
import type { CardWriter } from '../cards/card-writer';
import { adaptiveCard, quiet } from '../cards/elements';
import type { ChatMembers } from '../context/chat-members';
import type { ChatSender, OpenChat } from '../context/chat-sender';
import type { Pace } from '../context/pace';
import { DeliveryFault } from './delivery-fault';

export type CardMessage = Extract<OutboxMessage, { readonly topic: 'chat.card' }>;

interface DeliveryParts {
  readonly world: World;
  readonly cards: CardWriter;
  readonly members: ChatMembers;
  readonly sender: ChatSender;
  readonly pace: Pace;
}

/**
 * Brings the one card in the meeting's chat up to the review's latest state: updates the message that shows it, or posts it.
 * A review without a chat has nothing to deliver. A message that is gone is posted anew once. Where an earlier post may have come
 * through, nothing is posted: the fault is in doubt until somebody presses on that message (`adopt-card.ts`) or asks for it again.
 * The state is read when the chat's turn has come, so that it is the latest. `attempts`: tries of this same message before, which tell a crash during "visa igen" from one who asks again.
 */
export function createCardDelivery({ world, cards, members, sender, pace }: DeliveryParts) {
  const { chats } = world.store;

  return async (tenantId: string, message: CardMessage, attempts = 0): Promise<void> => {
    const { reviewId, cardKey } = message;
    const conversation = await chats.conversationOfReview(tenantId, reviewId);
    if (!conversation) {
      return;
    }
    await pace.turnIn(conversation.id);
    const reading = await readReviewForChat(world, tenantId, reviewId);
    if (!reading) {
      return;
    }
    const found = await chats.findCard(tenantId, reviewId, cardKey);
    const known = found?.conversationId === conversation.id ? found : null;
    const isToBeMoved = message.repost === true && !(known?.isInDoubt && attempts > 0);
    const draw = () => cards.write(cardKey, { tenantId, conversationId: conversation.id, reading });

    await sender.inChat(conversation.reference, async (chat) => {
      if (known?.activityId && !isToBeMoved) {
        await members.learn(chat.context);
        if (await chat.update(known.activityId, await draw())) {
          return;
        }
      } else if (known?.isInDoubt && !isToBeMoved) {
        throw new DeliveryFault('an earlier post may have come through', { isInDoubt: true });
      }
      await members.learnAnew(chat.context);
      const old = isToBeMoved ? (known?.activityId ?? null) : null;
      await post(chat, await draw(), { tenantId, card: { reviewId, cardKey, conversationId: conversation.id, activityId: old } });
      await pointOn(chat, { old, pace });
    });
  };

  /** What is about to be done is kept before, so that neither a crash nor an unclear answer leads to a second card. */
  async function post(chat: OpenChat, answer: CardAnswer, { tenantId, card }: { readonly tenantId: string; readonly card: KnownCard }): Promise<void> {
    await chats.noteSending(tenantId, card, world.clock.now());
    try {
      await chats.saveCard(tenantId, { ...card, activityId: await chat.post(answer) });
    } catch (error) {
      if (error instanceof DeliveryFault && !error.isInDoubt) {
        await chats.forgetSending(tenantId, card.reviewId, card.cardKey);
      }
      throw error;
    }
  }
}

/** "Visa igen": the old message tells that the card is further down now. */
async function pointOn(chat: OpenChat, { old, pace }: { readonly old: string | null; readonly pace: Pace }): Promise<void> {
  if (old !== null) {
    await pace.turnIn(chat.context.activity.conversation.id);
    await chat.update(old, movedCard());
  }
}

function movedCard(): CardAnswer {
  const summary = words.item.moved;

  return { summary, card: adaptiveCard({ body: [quiet(summary)], actions: [], fallbackText: summary }) };
}
