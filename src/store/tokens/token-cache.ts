import type { TokenCache } from '../../ports/token-cache';
import type { StoreContext } from '../store-context';

/** Sealed tokens of people, until they are over. */
export function tokenCache(context: StoreContext): TokenCache {
  const { db } = context;

  return {
    async read(tenantId, key, now) {
      const row = await db.selectFrom('token').select('sealed').where('tenant_id', '=', tenantId).where('key', '=', key).where('until', '>', now).executeTakeFirst();

      return row?.sealed ?? null;
    },

    async write(tenantId, key, { sealed, until }, now) {
      await context.assertRoom();
      await db.deleteFrom('token').where('until', '<=', now).execute();
      await db
        .insertInto('token')
        .values({ tenant_id: tenantId, key, sealed, until })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doUpdateSet({ sealed, until }))
        .execute();
    },
  };
}
