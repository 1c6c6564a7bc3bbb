import { z } from 'zod';
import { connectChat } from '../../src/usecases/review/connect-chat';
import { getReview } from '../../src/usecases/review/get-review';
import { reviewsToTie } from '../../src/usecases/review/reviews-to-tie';
import { cardData } from '../cards/card-data';
import { tieCard } from '../cards/meeting/tie.card';
import { press, type PressCall } from './press';

/** "Välj genomgång": the presser's own reviews, or the agenda where the chat is tied already. */
export const chooseReviewPress = press({
  verb: 'choose-review',
  data: cardData,
  shows: 'agenda',
  act: tiedReview,
  draw: async ({ world, principal, signer }) => tieCard({ signer, tenantId: principal.tenantId }, await reviewsToTie(world, principal)),
});

/** "Koppla": a chat that is tied already stays as it is. */
export const connectChatPress = press({
  verb: 'connect-chat',
  data: cardData.extend({ chosen: z.string().min(1).max(64) }),
  shows: 'agenda',
  act: async (call) => (await tiedReview(call)) ?? connectChat(call.world, call.principal, { reviewId: call.data.chosen, conversationId: call.conversationId, requestKey: call.requestKey }),
});

async function tiedReview({ world, principal, conversationId }: Pick<PressCall, 'world' | 'principal' | 'conversationId'>) {
  const conversation = await world.store.chats.findConversation(principal.tenantId, conversationId);

  return conversation?.reviewId ? (await getReview(world, principal, { reviewId: conversation.reviewId })).review : undefined;
}
