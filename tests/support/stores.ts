import { Kysely, sql } from 'kysely';
import type { Store } from '../../src/ports/store';
import { createStore } from '../../src/store/create-store';
import { EmbeddedDatabase } from '../../src/store/embedded/embedded-database';
import { pgliteDialect } from '../../src/store/embedded/pglite-dialect';
import type { Database, Tables } from '../../src/store/tables';
import { postgresForTests } from './postgres';
import { seedFile, silentLog, workerFile } from './store-seed';

export { silentLog, workerFile };

/** A store with its database laid open, for tests that look or tamper behind its back. */
export interface OpenedStore {
  readonly store: Store;
  readonly db: Database;
}

export interface StoreUnderTest {
  readonly name: string;
  /** A new, empty, migrated store; whoever opens it closes it. */
  open(): Promise<Store>;
  openWithDatabase(): Promise<OpenedStore>;
}

/** A new, empty store in memory, for tests of other rooms: `const store = await openTestStore()`, `await store.close()` in afterAll. */
export async function openTestStore(): Promise<Store> {
  return (await openInMemory()).store;
}

/** Every store that the same tests must pass on: PGlite always, PostgreSQL where it is found (said in a line where it is not). */
export function storesUnderTest(): readonly StoreUnderTest[] {
  const postgres = postgresForTests();
  const openings = [{ name: 'PGlite', openWithDatabase: openInMemory }, ...(postgres ? [{ name: 'PostgreSQL', openWithDatabase: postgres }] : [])];

  return openings.map((opening) => ({ ...opening, open: async () => (await opening.openWithDatabase()).store }));
}

/** The same with its database laid open. */
export async function openInMemory(): Promise<OpenedStore> {
  const database = await EmbeddedDatabase.open({ folder: null, seedFile: await seedFile(), workerFile, deadlineMs: 10_000, log: silentLog });
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  const close = async (): Promise<void> => {
    await db.destroy();
    await database.close();
  };

  return { store: createStore({ db, assertRoom: async () => {}, close }), db };
}

/** Takes everything out of a store, so that the next test begins anew without opening another. */
export async function emptyStore(db: Database): Promise<void> {
  const tables = 'unit, person, appointment, review, agenda_item, action, action_row, action_list, watch, token, search_decision, search_action, counter, conversation, card, template, request, outbox, ledger, chain_head';
  await db.transaction().execute(async (transaction) => {
    await sql`alter table ledger disable trigger user`.execute(transaction);
    await sql.raw(`truncate ${tables}`).execute(transaction);
    await sql`alter table ledger enable trigger user`.execute(transaction);
  });
}
