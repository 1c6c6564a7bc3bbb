import type { ChatStore, Conversation, PostedCard } from '../../ports/store';
import { fromJson, toJson } from '../json';
import type { StoreContext } from '../store-context';
import type { Database, Tables } from '../tables';
import { connectChat } from './connect-chat';

/** Chats, which review each belongs to, and the message that shows each card. */
export function chatStore(context: StoreContext): ChatStore {
  const { db } = context;

  return {
    findConversation: async (tenantId, conversationId) => conversationFrom(await conversations(db, tenantId).where('id', '=', conversationId).executeTakeFirst()),
    conversationOfReview: async (tenantId, reviewId) =>
      conversationFrom(await conversations(db, tenantId).where('review_id', '=', reviewId).where('kind', '=', 'meeting').executeTakeFirst()),
    findCard: (tenantId, reviewId, cardKey) => findCard(db, tenantId, reviewId, cardKey),

    async saveConversation(tenantId, conversation) {
      await context.assertRoom();
      const row = { kind: conversation.kind, reference: toJson(conversation.reference) };
      await db
        .insertInto('conversation')
        .values({ tenant_id: tenantId, id: conversation.id, review_id: conversation.reviewId, ...row })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(conversation.reviewId === null ? row : { ...row, review_id: conversation.reviewId }))
        .execute();
    },

    async connect(tenantId, conversationId, reviewId) {
      await context.assertRoom();
      await connectChat(db, tenantId, conversationId, reviewId);
    },

    async saveCard(tenantId, card) {
      await context.assertRoom();
      const row = { conversation_id: card.conversationId, activity_id: card.activityId };
      await db
        .insertInto('card')
        .values({ tenant_id: tenantId, review_id: card.reviewId, card_key: card.cardKey, ...row })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'review_id', 'card_key']).doUpdateSet(row))
        .execute();
    },
  };
}

function conversations(db: Database, tenantId: string) {
  return db.selectFrom('conversation').selectAll().where('tenant_id', '=', tenantId);
}

function conversationFrom(row: Tables['conversation'] | undefined): Conversation | null {
  return row ? { id: row.id, kind: row.kind, reviewId: row.review_id, reference: fromJson(row.reference) } : null;
}

async function findCard(db: Database, tenantId: string, reviewId: string, cardKey: string): Promise<PostedCard | null> {
  const row = await db
    .selectFrom('card')
    .select(['review_id as reviewId', 'card_key as cardKey', 'conversation_id as conversationId', 'activity_id as activityId'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('card_key', '=', cardKey)
    .executeTakeFirst();

  return row ?? null;
}
