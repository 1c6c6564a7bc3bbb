import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { store as text } from '../i18n/sv/store';
import type { Store } from '../ports/store';
import { StoreFault } from '../ports/store-fault';
import { createStore } from './create-store';
import { EmbeddedDatabase } from './embedded/embedded-database';
import { lockFolder } from './embedded/folder-lock';
import { roomIn } from './embedded/free-space';
import { pgliteDialect } from './embedded/pglite-dialect';
import { migrate } from './migrations/migrate';
import type { StoreLog } from './store-log';
import type { Tables } from './tables';

export interface EmbeddedStoreSettings {
  /** The data folder; the lock file and the database's own folder are made in it. */
  readonly folder: string;
  /** The built `pglite-worker.mjs`. */
  readonly workerFile: string | URL;
  readonly log: StoreLog;
  /** A query that takes longer is given up, and the database opened again. */
  readonly deadlineMs?: number;
  /** With less room on the disk than this, writing is refused. */
  readonly freeBytesNeeded?: number;
}

const DEADLINE_MS = 10_000;
const FREE_BYTES_NEEDED = 200_000_000;

/** Opens the store in the folder, or throws `StoreFault`: `folder-in-use`, `folder-not-writable`, `no-space`, `storage-damaged`, `too-new`. */
export async function openEmbeddedStore(settings: EmbeddedStoreSettings): Promise<Store> {
  const { folder, log } = settings;
  const unlock = await lockFolder(folder);
  try {
    const assertRoom = roomIn(folder, settings.freeBytesNeeded ?? FREE_BYTES_NEEDED);
    await assertRoom();
    const database = await openDatabase(settings);
    const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
    const end = async (): Promise<void> => {
      await db.destroy();
      await database.close();
    };
    await migrate(db).catch(async (fault: unknown) => {
      await end();
      throw fault;
    });

    const close = async (): Promise<void> => {
      await end();
      await unlock();
    };

    return createStore({ db, assertRoom, close });
  } catch (fault) {
    log.error({ fault: fault instanceof Error ? fault.message : String(fault) }, 'the embedded store cannot be opened');
    await unlock();
    throw fault;
  }
}

async function openDatabase({ folder, workerFile, log, deadlineMs = DEADLINE_MS }: EmbeddedStoreSettings): Promise<EmbeddedDatabase> {
  const databaseFolder = join(folder, 'database');
  await mkdir(databaseFolder, { recursive: true });

  return EmbeddedDatabase.open({ folder: databaseFolder, seedFile: null, workerFile, deadlineMs, log }).catch((fault: unknown) => {
    log.error({ fault: fault instanceof Error ? fault.message : String(fault) }, 'the embedded database does not open');
    throw new StoreFault('storage-damaged', text.storageDamaged);
  });
}
