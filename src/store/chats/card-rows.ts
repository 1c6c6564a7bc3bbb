import type { KnownCard } from '../../ports/store';
import type { Database } from '../tables';

/** What is known of the message that shows the card. */
export async function findCard(db: Database, tenantId: string, reviewId: string, cardKey: string): Promise<(KnownCard & { readonly isInDoubt: boolean }) | null> {
  const row = await db.selectFrom('card').selectAll().where('tenant_id', '=', tenantId).where('review_id', '=', reviewId).where('card_key', '=', cardKey).executeTakeFirst();

  return row ? { reviewId: row.review_id, cardKey: row.card_key, conversationId: row.conversation_id, activityId: row.activity_id, isInDoubt: row.sending_since !== null } : null;
}

/** Writes the whole row anew. */
export async function putCard(db: Database, tenantId: string, card: KnownCard, sendingSince: Date | null): Promise<void> {
  const row = { conversation_id: card.conversationId, activity_id: card.activityId, sending_since: sendingSince };
  await db
    .insertInto('card')
    .values({ tenant_id: tenantId, review_id: card.reviewId, card_key: card.cardKey, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'review_id', 'card_key']).doUpdateSet(row))
    .execute();
}

/** Ends the doubt; a card that has no message is as if it had never been. */
export async function forgetSending(db: Database, tenantId: string, reviewId: string, cardKey: string): Promise<void> {
  await db.updateTable('card').set({ sending_since: null }).where('tenant_id', '=', tenantId).where('review_id', '=', reviewId).where('card_key', '=', cardKey).execute();
}
