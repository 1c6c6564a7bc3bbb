import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Kysely } from 'kysely';
import { EmbeddedDatabase } from '../../src/store/embedded/embedded-database';
import { pgliteDialect } from '../../src/store/embedded/pglite-dialect';
import { migrate } from '../../src/store/migrations/migrate';
import { migrations } from '../../src/store/migrations/migrations';
import type { Tables } from '../../src/store/tables';

/** Where global-setup.cjs puts the built worker. */
export const workerFile = resolve('.build/workers/pglite-worker.mjs');

export const silentLog = { error: () => {}, warn: () => {} };

/** A dump of a migrated empty database, made once for each shape of the database (by global-setup.cjs) and read by every test file. */
export async function seedFile(): Promise<string> {
  const shape = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
  const file = resolve(`.build/workers/migrated-${shape}.tar`);
  if (!existsSync(file)) {
    await makeSeed(file);
  }

  return file;
}

async function makeSeed(file: string): Promise<void> {
  const database = await EmbeddedDatabase.open({ folder: null, seedFile: null, workerFile, deadlineMs: 60_000, log: silentLog });
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  await migrate(db);
  const half = `${file}-${randomUUID()}`;
  await writeFile(half, await database.current().dump());
  await rename(half, file);
  await db.destroy();
  await database.close();
}
