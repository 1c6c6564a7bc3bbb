import { sql } from 'kysely';
import type { Database } from '../tables';

/** Ties the chat to the review, and unties the review's earlier chat. A chat that nobody has met is a fault of the caller. */
export async function connectChat(db: Database, tenantId: string, conversationId: string, reviewId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update conversation set review_id = case when id = ${conversationId} then ${reviewId} end
    where tenant_id = ${tenantId} and (id = ${conversationId} or review_id = ${reviewId}) returning id`.execute(db);
  if (!rows.some((row) => row.id === conversationId)) {
    throw new Error('the chat to be connected is not known');
  }
}
