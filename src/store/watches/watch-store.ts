import { sql } from 'kysely';
import type { WatchStore } from '../../ports/watch-store';
import type { StoreContext } from '../store-context';

/** How far each library has been followed. */
export function watchStore(context: StoreContext): WatchStore {
  const { db } = context;

  return {
    async take(tenantId, resource, { now, seconds }) {
      await context.assertRoom();
      const until = new Date(now.getTime() + seconds * 1_000);
      const row = await db
        .insertInto('watch')
        .values({ tenant_id: tenantId, resource, since: null, taken_until: until })
        .onConflict((conflict) =>
          conflict
            .columns(['tenant_id', 'resource'])
            .doUpdateSet({ taken_until: until })
            .where(sql<boolean>`watch.taken_until <= ${now}`),
        )
        .returning('since')
        .executeTakeFirst();

      return row ?? null;
    },

    async giveBack(tenantId, resource, since) {
      await db.updateTable('watch').set({ since, taken_until: new Date(0) }).where('tenant_id', '=', tenantId).where('resource', '=', resource).execute();
    },
  };
}
