import { sql } from 'kysely';
import type { Database } from '../tables';

/** What stands for the hash before the first row of a chain. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** Where a chain ends: the position and hash of its last row; 0 and zeros before the first. */
export interface ChainHead {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

/** The head of a review's chain before its first row. */
export function newChain(chain: string): ChainHead {
  return { chain, position: 0, hash: FIRST_PREVIOUS_HASH };
}

/** Locks the head of one of the tenant's own chains (`settings`, `organisation`), beginning the chain where it is new. */
export async function lockHead(db: Database, tenantId: string, chain: string): Promise<ChainHead> {
  const { rows } = await sql<ChainHead>`
    insert into chain_head (tenant_id, chain, position, hash) values (${tenantId}, ${chain}, 0, ${FIRST_PREVIOUS_HASH})
    on conflict (tenant_id, chain) do update set position = chain_head.position
    returning chain, position, hash`.execute(db);
  const head = rows[0];
  if (!head) {
    throw new Error(`the head of chain ${chain} was not answered`);
  }

  return head;
}
