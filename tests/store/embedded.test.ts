import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { StoreFault } from '../../src/ports/store-fault';
import type { Store } from '../../src/ports/store';
import { createStore } from '../../src/store/create-store';
import { EmbeddedDatabase } from '../../src/store/embedded/embedded-database';
import { lockFolder } from '../../src/store/embedded/folder-lock';
import { roomIn } from '../../src/store/embedded/free-space';
import { pgliteDialect } from '../../src/store/embedded/pglite-dialect';
import { migrate } from '../../src/store/migrations/migrate';
import { openEmbeddedStore } from '../../src/store/open-embedded-store';
import { openPostgresStore } from '../../src/store/open-postgres-store';
import type { Tables } from '../../src/store/tables';
import { aReview } from '../support/builders';
import { anEntry, changeReview, tenant, withReview } from '../support/store-data';
import { startStoreProcess } from '../support/store-processes';
import { openInMemory, openTestStore, silentLog, workerFile } from '../support/stores';

jest.setTimeout(180_000);

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);

  return folder;
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const open = (folder: string, change: { freeBytesNeeded?: number } = {}): Promise<Store> => openEmbeddedStore({ folder, workerFile, log: silentLog, ...change });

describe('the folder of the embedded store', () => {
  test('killed in the middle of writing, again and again, it holds all that was acknowledged, and its chain is whole', async () => {
    const folder = newFolder();
    let acknowledged = 1;
    for (let round = 0; round < 5; round += 1) {
      const holder = startStoreProcess(folder);
      await holder.untilSaid(10 + round * 7);
      expect(holder.lines[0]).toBe('open');
      await expect(open(folder)).rejects.toMatchObject({ name: 'StoreFault', reason: 'folder-in-use', message: expect.stringContaining(`(${holder.child.pid})`) });
      await holder.kill();
      acknowledged = Math.max(acknowledged, ...holder.lines.slice(1).map(Number));
    }

    const store = await open(folder);
    const review = (await store.reviews.find(tenant, 'r1'))!.review;
    expect(review.version).toBeGreaterThanOrEqual(acknowledged);
    expect(review.items[0]!.notes).toBe(String(review.version));
    expect(await store.ledger.rows(tenant, 'review:r1')).toHaveLength(review.version);
    expect((await store.ledger.verify()).faults).toEqual([]);

    expect(readdirSync(folder).sort()).toEqual(['database', 'lock']);
    await expect(open(folder)).rejects.toMatchObject({ reason: 'folder-in-use' });
    await store.close();
    expect(readdirSync(folder)).toEqual(['database']);
  });

  test('the lock of a process that is gone, or whose number another process has now, is taken over', async () => {
    for (const stale of [{ pid: 2 ** 22 + 1, startedAt: 'long ago' }, { pid: process.pid, startedAt: 'long ago' }, 'half a li']) {
      const folder = newFolder();
      writeFileSync(join(folder, 'lock'), typeof stale === 'string' ? stale : JSON.stringify(stale));
      const unlock = await lockFolder(folder);

      expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
      await unlock();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('of many who take a stale lock at the same moment one gets it', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, startedAt: 'long ago' }));
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));

    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('a folder that cannot be written is refused in a Swedish sentence', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');

    await expect(open(join(folder, 'file', 'data'))).rejects.toMatchObject({ reason: 'folder-not-writable', message: expect.stringContaining('Det går inte att skriva') });
  });

  test('a disk with too little room is refused, and the folder is not left locked', async () => {
    const folder = newFolder();

    await expect(open(folder, { freeBytesNeeded: Number.MAX_SAFE_INTEGER })).rejects.toMatchObject({ reason: 'no-space' });
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    await expect(roomIn(folder, 1)()).resolves.toBeUndefined();
  });
});

describe('a store that cannot write', () => {
  test('without room nothing new is saved, reading goes on, and it is not ready', async () => {
    let isFull = false;
    const { db, store: roomy } = await openInMemory();
    const assertRoom = async (): Promise<void> => {
      if (isFull) {
        throw new StoreFault('no-space', 'fullt');
      }
    };
    const store = createStore({ db, assertRoom, close: () => roomy.close() });
    const review = await withReview(store);
    expect(await store.isReady()).toBe(true);

    isFull = true;
    await expect(changeReview(store, {})).rejects.toMatchObject({ reason: 'no-space' });
    await expect(store.reviews.create(tenant, { review: aReview({ id: 'r2' }), ledger: anEntry(), outbox: [] })).rejects.toMatchObject({ reason: 'no-space' });
    expect(await store.isReady()).toBe(false);
    expect((await store.reviews.find(tenant, 'r1'))?.review).toEqual(review);
    await store.close();
  });

  test('a query over its deadline is ended, others are refused meanwhile, and then all is there again', async () => {
    const database = await EmbeddedDatabase.open({ folder: join(newFolder(), 'database'), seedFile: null, workerFile, deadlineMs: 3_000, log: silentLog });
    const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
    await migrate(db);
    const store = createStore({ db, assertRoom: async () => {}, close: () => db.destroy().then(() => database.close()) });
    await withReview(store);

    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 20);
    const stuck = db.transaction().execute(async (transaction) => {
      await sql`delete from request`.execute(transaction);
      await sql`select count(*) from generate_series(1, 2000000000)`.execute(transaction);
    });
    await expect(stuck).rejects.toMatchObject({ reason: 'no-answer', message: expect.stringContaining('svarade inte i tid') });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(20);
    await expect(changeReview(store, {})).rejects.toMatchObject({ reason: 'no-answer' });

    await untilReady(store);
    expect((await store.reviews.find(tenant, 'r1'))?.review.version).toBe(1);
    expect(await changeReview(store, {})).toMatchObject({ kind: 'done' });
    await store.close();
  });

  test('a database that a newer edition has written is refused', async () => {
    const { store, db } = await openInMemory();
    await db.insertInto('migration').values({ name: '9999-from-the-future' }).execute();

    await expect(migrate(db)).rejects.toMatchObject({ reason: 'too-new' });
    await store.close();
  });

  test('a PostgreSQL that is not there is said to be unreachable', async () => {
    await expect(openPostgresStore({ url: 'postgres://nobody@127.0.0.1:1/none', log: silentLog })).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test('a store that is closed is not ready; another beside it is', async () => {
    const [first, second] = await Promise.all([openTestStore(), openTestStore()]);
    await first.close();

    expect(await second.isReady()).toBe(true);
    await second.close();
    expect([await first.isReady(), await second.isReady()]).toEqual([false, false]);
  });
});

async function untilReady(store: Store): Promise<void> {
  while (!(await store.isReady())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
