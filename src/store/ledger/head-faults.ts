import { sql } from 'kysely';
import type { LedgerFault } from '../../ports/ledger';
import type { Database } from '../tables';

/** Heads compared at a time. */
const PAGE = 500;

interface HeadRow {
  readonly tenant_id: string;
  readonly chain: string;
  readonly position: number;
  /** The head's row is there, with the head's hash. */
  readonly fits: boolean | null;
  readonly goes_on: boolean;
}

/** Compares each chain with its head, kept beside it: rows cut off at the end, put on at the end, or written anew. */
export async function headFaults(db: Database): Promise<readonly LedgerFault[]> {
  const faults: LedgerFault[] = [];
  let after: HeadRow | undefined;
  do {
    const page: readonly HeadRow[] = await headsAfter(db, after);
    faults.push(...page.flatMap(faultsOf));
    after = page.length === PAGE ? page[PAGE - 1] : undefined;
  } while (after);

  return faults;
}

function faultsOf(head: HeadRow): readonly LedgerFault[] {
  const place = { tenantId: head.tenant_id, chain: head.chain };
  if (head.goes_on) {
    return [{ ...place, position: head.position + 1, fault: 'head-differs' }];
  }
  if (head.fits === null) {
    return [{ ...place, position: head.position, fault: 'row-missing' }];
  }

  return head.fits ? [] : [{ ...place, position: head.position, fault: 'head-differs' }];
}

async function headsAfter(db: Database, after: HeadRow | undefined): Promise<readonly HeadRow[]> {
  const { rows } = await sql<HeadRow>`
    with head as (
      select tenant_id, 'review:' || id as chain, chain_position as position, chain_hash as hash from review
      union all select tenant_id, chain, position, hash from chain_head),
    page as (
      select * from head where (tenant_id, chain) > (${after?.tenant_id ?? ''}, ${after?.chain ?? ''}) order by tenant_id, chain limit ${PAGE})
    select page.tenant_id, page.chain, page.position, ledger.hash = page.hash as fits,
      exists (select 1 from ledger l where l.tenant_id = page.tenant_id and l.chain = page.chain and l.position = page.position + 1) as goes_on
    from page left join ledger on ledger.tenant_id = page.tenant_id and ledger.chain = page.chain and ledger.position = page.position
    order by page.tenant_id, page.chain`.execute(db);

  return rows;
}
