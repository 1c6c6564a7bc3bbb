import { randomUUID } from 'node:crypto';
import type { NewReview } from '../../ports/store';
import { inTransaction } from '../in-transaction';
import { toJson } from '../json';
import { newChain } from '../ledger/chain-head';
import { organisationRow } from '../ledger/enter-rows';
import { nextRow } from '../ledger/ledger-row';
import type { StoreContext } from '../store-context';
import { reviewColumns } from './review-rows';
import { saveChange } from './save-change';

/** Saves a new review with the first row of its chain, whose hash is entered in the organisation's chain. */
export async function createReview(context: StoreContext, tenantId: string, { review, ledger, outbox, requestKey = null }: NewReview): Promise<string> {
  await context.assertRoom();
  const stamp = randomUUID();
  const ledgerRow = nextRow(newChain(`review:${review.id}`), ledger);

  return inTransaction(context.db, async (transaction) => {
    const made = requestKey === null ? undefined : await transaction.selectFrom('request').select('review_id').where('tenant_id', '=', tenantId).where('key', '=', requestKey).executeTakeFirst();
    if (made) {
      return { keep: false, value: made.review_id };
    }
    const { data, ...columns } = reviewColumns(review);
    await transaction
      .insertInto('review')
      .values({ tenant_id: tenantId, id: review.id, ...columns, stamp, chain_position: ledgerRow.position, chain_hash: ledgerRow.hash, data: toJson(data) })
      .execute();
    const entered = await organisationRow(transaction, tenantId, ledgerRow);
    await saveChange(transaction, { tenantId, itemsBefore: [], review, stamp, ledgerRows: [ledgerRow], organisationRow: entered, outbox, ownKeys: requestKey === null ? [] : [requestKey] });

    return { keep: true, value: review.id };
  });
}
