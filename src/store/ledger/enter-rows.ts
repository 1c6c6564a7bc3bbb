import type { LedgerEntry, LedgerRow } from '../../ports/ledger';
import { toJson } from '../json';
import type { Database } from '../tables';
import { lockHead } from './chain-head';
import { nextRow } from './ledger-row';

/** Enters this in one of the tenant's own chains; its head stays locked until the transaction ends. */
export async function appendToChain(db: Database, tenantId: string, chain: string, entry: LedgerEntry): Promise<void> {
  const { position, verb, actor, at, payload, payloadHash, previousHash, hash } = nextRow(await lockHead(db, tenantId, chain), entry);
  await db
    .insertInto('ledger')
    .values({ tenant_id: tenantId, chain, position, verb, actor, at, payload: toJson(payload), payload_hash: payloadHash, previous_hash: previousHash, hash })
    .execute();
  await db.updateTable('chain_head').set({ position, hash }).where('tenant_id', '=', tenantId).where('chain', '=', chain).execute();
}

/** The row for the organisation's chain that keeps the head of a review's chain, so that a whole chain cannot vanish unseen. */
export async function organisationRow(db: Database, tenantId: string, headRow: LedgerRow): Promise<LedgerRow> {
  const { chain, position, hash, actor, at } = headRow;

  return nextRow(await lockHead(db, tenantId, 'organisation'), { verb: 'enter-head', actor, at, payload: { chain, position, hash } });
}
