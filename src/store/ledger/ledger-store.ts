import type { LedgerRow } from '../../ports/ledger';
import type { LedgerStore } from '../../ports/store';
import { fromJson } from '../json';
import type { StoreContext } from '../store-context';
import type { LedgerTableRow } from '../tables';
import { verifyLedger } from './verify-ledger';

/** The append-only record of who did what. */
export function ledgerStore({ db }: StoreContext): LedgerStore {
  return {
    async rows(tenantId, chain) {
      const rows = await db.selectFrom('ledger').selectAll().where('tenant_id', '=', tenantId).where('chain', '=', chain).orderBy('position').execute();

      return rows.map(ledgerRowFrom);
    },
    verify: () => verifyLedger(db),
  };
}

function ledgerRowFrom(row: LedgerTableRow): LedgerRow {
  return {
    chain: row.chain,
    position: row.position,
    verb: row.verb,
    actor: row.actor,
    at: row.at,
    payload: fromJson(row.payload),
    payloadHash: row.payload_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
