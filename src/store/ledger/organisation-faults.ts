import { sql } from 'kysely';
import type { LedgerFault } from '../../ports/ledger';
import { fromJson, toJson } from '../json';
import type { Database, LedgerTableRow } from '../tables';

interface EnteredHead {
  readonly tenantId: string;
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

/** What of a page of ledger rows the organisation's chain says about reviews' chains, and they no longer hold. */
export async function organisationFaults(db: Database, page: readonly LedgerTableRow[]): Promise<readonly LedgerFault[]> {
  const heads = page.filter((row) => row.chain === 'organisation').map(enteredHead);
  if (heads.length === 0) {
    return [];
  }
  const { rows } = await sql<{ tenantId: string; chain: string; position: number; isThere: boolean }>`
    select head."tenantId", head.chain, head.position, ledger.hash is not null as "isThere"
    from json_to_recordset(${toJson(heads)}::json) as head ("tenantId" text, chain text, position int, hash text)
    left join ledger on ledger.tenant_id = head."tenantId" and ledger.chain = head.chain and ledger.position = head.position
    where ledger.hash is distinct from head.hash`.execute(db);

  return rows.map(({ isThere, ...place }) => ({ ...place, fault: isThere ? 'head-differs' : 'row-missing' }));
}

function enteredHead(row: LedgerTableRow): EnteredHead {
  return { ...fromJson<Omit<EnteredHead, 'tenantId'>>(row.payload), tenantId: row.tenant_id };
}
