import type { ClaimedMessage, Outbox } from '../../ports/outbox';
import { fromJson } from '../json';
import type { StoreContext } from '../store-context';
import type { Database } from '../tables';
import { claimFrom, claimId, type Claim } from './claim-id';
import { claimRows } from './claim-rows';

/** The outbox as its workers see it: all tenants, one row per key. */
export function outboxStore({ db }: StoreContext): Outbox {
  return {
    async claim(request) {
      const rows = await claimRows(db, request);

      return rows.map(
        (row): ClaimedMessage => ({ id: claimId(row), tenantId: row.tenant_id, message: fromJson(row.message), attempts: row.attempts - 1 }),
      );
    },

    async complete(id) {
      const claim = claimFrom(id);
      const { numDeletedRows } = await db.deleteFrom('outbox').where('id', '=', claim.id).where('generation', '=', claim.generation).executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) {
        await giveBack(db, claim);
      }
    },

    postpone: (id, until, reason) => end(db, claimFrom(id), { due: until, reason, leased_until: null }),

    bury: (id, reason) => end(db, claimFrom(id), { state: 'dead', reason, leased_until: null }),

    async hurry(tenantId, key, now) {
      await db.updateTable('outbox').set({ due: now, state: 'waiting' }).where('tenant_id', '=', tenantId).where('key', '=', key).execute();
    },

    async nextDue() {
      const row = await db
        .selectFrom('outbox')
        .select((column) => column.fn.min(column.fn<Date>('greatest', ['due', 'leased_until'])).as('due'))
        .where('state', '=', 'waiting')
        .executeTakeFirst();

      return row?.due ?? null;
    },
  };
}

/** Ends this claim of the message; where a newer message has come meanwhile it only ends the lease, and the newer one runs. */
async function end(db: Database, claim: Claim, outcome: { readonly state?: 'dead'; readonly due?: Date; readonly reason: string; readonly leased_until: null }): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set(outcome)
    .where('id', '=', claim.id)
    .where('generation', '=', claim.generation)
    .where('claim', '=', claim.claim)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) {
    await giveBack(db, claim);
  }
}

async function giveBack(db: Database, claim: Claim): Promise<void> {
  await db.updateTable('outbox').set({ leased_until: null }).where('id', '=', claim.id).where('claim', '=', claim.claim).execute();
}
