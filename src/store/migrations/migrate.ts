import { sql, type Transaction } from 'kysely';
import { store as text } from '../../i18n/sv/store';
import { StoreFault } from '../../ports/store-fault';
import type { Database, Tables } from '../tables';
import type { Migration } from './migration';
import { migrations } from './migrations';

/** The lock that lets one instance migrate at a time; the number is only ours. */
const MIGRATION_LOCK = 7_120_641;

/** Brings the database up to this edition: all or nothing. Refuses one that a newer edition has written. */
export async function migrate(db: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction);
    await sql`create table if not exists migration (name text primary key, at timestamptz not null default now())`.execute(transaction);
    const done = (await transaction.selectFrom('migration').select('name').execute()).map((row) => row.name);
    const unknown = done.find((name) => !migrations.some((migration) => migration.name === name));
    if (unknown !== undefined) {
      throw new StoreFault('too-new', text.tooNew(unknown));
    }

    for (const migration of migrations.filter(({ name }) => !done.includes(name))) {
      await carryOut(transaction, migration);
    }
  });
}

async function carryOut(transaction: Transaction<Tables>, { name, statements }: Migration): Promise<void> {
  for (const statement of statements) {
    await sql.raw(statement).execute(transaction);
  }
  await transaction.insertInto('migration').values({ name }).execute();
}
