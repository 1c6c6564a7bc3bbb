import { sql } from 'kysely';
import type { Database, LedgerTableRow } from '../tables';

/** Rows read at a time: one long query would stop every other. */
const PAGE = 500;

/** All rows of the ledger by tenant, chain and position, a page at a time. */
export async function* ledgerPages(db: Database): AsyncGenerator<readonly LedgerTableRow[]> {
  let after: LedgerTableRow | undefined;
  do {
    const page: readonly LedgerTableRow[] = await pageAfter(db, after);
    if (page.length > 0) {
      yield page;
    }
    after = page.length === PAGE ? page[PAGE - 1] : undefined;
  } while (after);
}

function pageAfter(db: Database, after: LedgerTableRow | undefined): Promise<LedgerTableRow[]> {
  const query = db.selectFrom('ledger').selectAll().orderBy('tenant_id').orderBy('chain').orderBy('position').limit(PAGE);

  return (after ? query.where(sql<boolean>`(tenant_id, chain, position) > (${after.tenant_id}, ${after.chain}, ${after.position}::int)`) : query).execute();
}
