import { noTemplateCheck } from '../../tests/support/no-template-check';
import { noLibraryFiles, noWordText } from '../../tests/support/no-word-files';
import { Kysely, sql } from 'kysely';
import { createLiveChanges } from '../../src/jobs/live-changes';
import { randomIdentifiers } from '../../src/jobs/random-identifiers';
import { organisations } from '../../src/local/demo-data/organisations';
import { seedDemoData } from '../../src/local/demo-data/seed';
import type { World } from '../../src/ports/world';
import { loadRoutines } from '../../src/routines/load-routines';
import { createStore } from '../../src/store/create-store';
import { EmbeddedDatabase } from '../../src/store/embedded/embedded-database';
import { pgliteDialect } from '../../src/store/embedded/pglite-dialect';
import { migrate } from '../../src/store/migrations/migrate';
import type { Tables } from '../../src/store/tables';
import { getAction } from '../../src/usecases/action/get-action';
import { listMyActions } from '../../src/usecases/action/list-my-actions';

const { tenantId } = organisations.uppsala;
const personId = 'uppsala-fs.miljosamordnare';
const silent = { error: () => undefined, warn: () => undefined, info: () => undefined };

/** The same two questions, asked through the product and as bare queries; `number` is one of the first thousand actions. */
export interface CommandWorld {
  ours(number: number): Promise<void>;
  bare(number: number): Promise<void>;
  close(): Promise<void>;
}

/** An embedded store in memory with so many actions: twenty of the asker's, a thousand in each unit, three of ten done. */
export async function openCommandWorld(actions: number, files: { readonly storeWorker: string; readonly routines: string }): Promise<CommandWorld> {
  const database = await EmbeddedDatabase.open({ folder: null, seedFile: null, workerFile: files.storeWorker, deadlineMs: 60_000, log: silent });
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  await migrate(db);
  const world: World = {
    store: createStore({ db, assertRoom: () => Promise.resolve(), close: () => db.destroy() }),
    routines: await loadRoutines([files.routines]),
    templates: { resolve: () => Promise.reject(new Error('no library')), readAs: () => Promise.reject(new Error('no library')), read: () => Promise.reject(new Error('no library')) },
    libraryColumns: { read: () => Promise.reject(new Error('no library')), add: () => Promise.reject(new Error('no library')) },
    libraryFiles: noLibraryFiles,
    wordText: noWordText,
    templateCheck: noTemplateCheck,
    clock: { now: () => new Date('2027-03-09T12:00:00Z') },
    identifiers: randomIdentifiers,
    live: createLiveChanges(() => undefined),
  };
  await seedDemoData(world);
  await fill(db, actions);

  return {
    async ours(number) {
      await getAction(world, { tenantId, personId }, { number });
      await listMyActions(world, { tenantId, personId }, {});
    },
    async bare(number) {
      await sql`select * from action where tenant_id = ${tenantId} and number = ${number}`.execute(db);
      await sql`select * from action where tenant_id = ${tenantId} and person_id = ${personId} and state in ('open', 'in-progress') order by due_date, number limit 8`.execute(db);
    },
    async close() {
      await db.destroy();
      await database.close();
    },
  };
}

async function fill(db: Kysely<Tables>, actions: number): Promise<void> {
  await sql`
    insert into action (tenant_id, number, unit_id, review_id, item_id, text, responsible, person_id, due_date, original_due_date, state, decided_on)
    select ${tenantId}, n, case when n <= 1000 then 'uppsala-fs' else 'unit-' || n / 1000 end, (select id from review where tenant_id = ${tenantId} limit 1), 'A2',
      'uppdatera laglistan och informera verksamheten om ändringarna', 'miljösamordnaren',
      case when n <= 1000 and n % 50 = 1 then ${personId} else 'person-' || n / 20 end,
      date '2027-01-01' + n % 700, date '2027-01-01' + n % 700, case when n % 10 in (2, 3, 4) then 'done' else 'open' end, '2026-10-06'
    from generate_series(1, ${sql.lit(actions)}) n`.execute(db);
}
