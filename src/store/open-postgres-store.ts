import { Kysely, PostgresDialect } from 'kysely';
import { store as text } from '../i18n/sv/store';
import type { Store } from '../ports/store';
import { StoreFault } from '../ports/store-fault';
import { createStore } from './create-store';
import { sqlStateOf } from './database-error';
import { migrate } from './migrations/migrate';
import { postgresPool } from './postgres/postgres-pool';
import type { StoreLog } from './store-log';
import type { Tables } from './tables';

export interface PostgresStoreSettings {
  /** `DATABASE_URL`. */
  readonly url: string;
  readonly log: StoreLog;
}

/** Opens the store in a PostgreSQL database and migrates it, or throws `StoreFault`: `unreachable`, `too-new`. */
export async function openPostgresStore({ url, log }: PostgresStoreSettings): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: postgresPool(url, log) }) });
  try {
    await migrate(db);
  } catch (fault) {
    await db.destroy();
    throw isUnreachable(fault) ? new StoreFault('unreachable', text.unreachable) : fault;
  }

  return createStore({ db, assertRoom: async () => {}, close: () => db.destroy() });
}

/** Not a database's answer about a statement: no connection, no such database, not let in. */
function isUnreachable(fault: unknown): boolean {
  const state = sqlStateOf(fault);

  return state === null ? !(fault instanceof StoreFault) : /^(E[A-Z]+|08\w{3}|28\w{3}|3D000|57P0\w)$/.test(state);
}
