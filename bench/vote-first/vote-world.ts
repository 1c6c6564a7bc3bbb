import { noTemplateCheck } from '../../tests/support/no-template-check';
import { noLibraryFiles, noWordText } from '../../tests/support/no-word-files';
import { Kysely, sql } from 'kysely';
import { createLiveChanges } from '../../src/jobs/live-changes';
import { randomIdentifiers } from '../../src/jobs/random-identifiers';
import { demoPeople, type DemoPerson } from '../../src/local/demo-data/demo-people';
import { organisations } from '../../src/local/demo-data/organisations';
import { seedDemoData } from '../../src/local/demo-data/seed';
import type { World } from '../../src/ports/world';
import { loadRoutines } from '../../src/routines/load-routines';
import { createStore } from '../../src/store/create-store';
import { EmbeddedDatabase } from '../../src/store/embedded/embedded-database';
import { pgliteDialect } from '../../src/store/embedded/pglite-dialect';
import { migrate } from '../../src/store/migrations/migrate';
import type { Tables } from '../../src/store/tables';
import { openItem } from '../../src/usecases/agenda/open-item';
import { prepareReview } from '../../src/usecases/review/prepare-review';
import { sendSummons } from '../../src/usecases/review/send-summons';
import { startReview } from '../../src/usecases/review/start-review';

const { tenantId } = organisations.uppsala;
const silent = { error: () => undefined, warn: () => undefined, info: () => undefined };

/** A started review with an open item on the embedded store on disk, and the least that a durable svar could be on the same store. */
export async function openVoteWorld(files: { readonly storeWorker: string; readonly routines: string; readonly dataFolder: string }) {
  const database = await EmbeddedDatabase.open({ folder: files.dataFolder, seedFile: null, workerFile: files.storeWorker, deadlineMs: 10_000, log: silent });
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  await migrate(db);
  const routines = await loadRoutines([files.routines]);
  const world: World = {
    store: createStore({ db, assertRoom: () => Promise.resolve(), close: () => db.destroy() }),
    routines,
    templates: { resolve: () => Promise.reject(new Error('no library')), readAs: () => Promise.reject(new Error('no library')), read: () => Promise.reject(new Error('no library')) },
    libraryColumns: { read: () => Promise.reject(new Error('no library')), add: () => Promise.reject(new Error('no library')) },
    libraryFiles: noLibraryFiles,
    wordText: noWordText,
    templateCheck: noTemplateCheck,
    clock: { now: () => new Date() },
    identifiers: randomIdentifiers,
    live: createLiveChanges(() => undefined),
  };
  await seedDemoData(world);
  const { reviewId, itemId } = await openedItem(world);
  await sql`create table bench_answer (id bigserial primary key, person text not null, choice text not null)`.execute(db);
  await sql`create table bench_log (id bigserial primary key, entry jsonb not null)`.execute(db);

  return { world, reviewId, itemId, members: votersOf(demoPeople((id) => routines.get(id))), minimalTransaction: () => minimal(db, reviewId) };
}

/** begin, one read, two inserts, commit. */
function minimal(db: Kysely<Tables>, reviewId: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await sql`select id, version from review where tenant_id = ${tenantId} and id = ${reviewId}`.execute(transaction);
    await sql`insert into bench_answer (person, choice) values ('ledamot', 'agree')`.execute(transaction);
    await sql`insert into bench_log (entry) values ('{"verb":"answer"}')`.execute(transaction);
  });
}

async function openedItem(world: World): Promise<{ readonly reviewId: string; readonly itemId: string }> {
  const as = (role: string) => ({ tenantId, personId: `uppsala-fs.${role}` });
  const [review] = await world.store.reviews.list(tenantId, ['uppsala-fs']);
  const reviewId = review?.id ?? '';
  await prepareReview(world, as('miljosamordnare'), { reviewId });
  await sendSummons(world, as('miljosamordnare'), { reviewId, summonsWord: 'Kallelse' });
  await startReview(world, as('sekreterare'), { reviewId });
  const opened = await openItem(world, as('sekreterare'), { reviewId, itemId: 'A2' });

  return { reviewId, itemId: opened.openItemId ?? '' };
}

/** Ten people who may answer: one for each connection. */
function votersOf(people: readonly DemoPerson[]): readonly DemoPerson[] {
  return people.filter(({ id }) => /^uppsala-fs\.(forvaltningschef|miljosamordnare|ledamot-\d)$/.test(id));
}
