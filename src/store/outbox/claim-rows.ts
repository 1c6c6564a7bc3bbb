import { sql } from 'kysely';
import type { Database } from '../tables';

export interface ClaimedRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly message: string;
  readonly generation: number;
  readonly claim: number;
  readonly attempts: number;
}

/** Leases due rows, the longest due first. Rows that another worker is just taking are passed over, not waited for. */
export async function claimRows(db: Database, request: { readonly now: Date; readonly leaseSeconds: number; readonly limit: number }): Promise<readonly ClaimedRow[]> {
  const now = request.now.toISOString();
  const until = new Date(request.now.getTime() + request.leaseSeconds * 1000).toISOString();
  const { rows } = await sql<ClaimedRow>`
    with chosen as (
      select id, due from outbox
      where state = 'waiting' and due <= ${now}::timestamptz and (leased_until is null or leased_until <= ${now}::timestamptz)
      order by due, id limit ${request.limit} for update skip locked),
    claimed as (
      update outbox set leased_until = ${until}::timestamptz, claim = claim + 1, attempts = attempts + 1
      from chosen where outbox.id = chosen.id
      returning outbox.id::text, tenant_id, message, generation, claim, attempts, chosen.due)
    select * from claimed order by due, id::bigint`.execute(db);

  return rows;
}
