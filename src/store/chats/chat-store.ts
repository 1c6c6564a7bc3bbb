import type { ChatStore, Conversation } from '../../ports/store';
import { fromJson, toJson } from '../json';
import type { StoreContext } from '../store-context';
import type { Database, Tables } from '../tables';
import { findCard, forgetSending, putCard } from './card-rows';
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
      await putCard(db, tenantId, card, null);
    },

    async noteSending(tenantId, card, at) {
      await context.assertRoom();
      await putCard(db, tenantId, card, at);
    },

    forgetSending: (tenantId, reviewId, cardKey) => forgetSending(db, tenantId, reviewId, cardKey),
  };
}

function conversations(db: Database, tenantId: string) {
  return db.selectFrom('conversation').selectAll().where('tenant_id', '=', tenantId);
}

function conversationFrom(row: Tables['conversation'] | undefined): Conversation | null {
  return row ? { id: row.id, kind: row.kind, reviewId: row.review_id, reference: fromJson(row.reference) } : null;
}
