import { noTemplateCheck } from '../tests/support/no-template-check';
import { noLibraryFiles, noWordText } from '../tests/support/no-word-files';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { Kysely, sql } from 'kysely';
import { createGraph } from '../src/graph/create-graph';
import { actionList } from '../src/i18n/sv/action-list';
import { createLiveChanges } from '../src/jobs/live-changes';
import { randomIdentifiers } from '../src/jobs/random-identifiers';
import { demoLibraries } from '../src/local/demo-data/demo-libraries';
import { organisations } from '../src/local/demo-data/organisations';
import { seedDemoData } from '../src/local/demo-data/seed';
import { createStandInSharePoint } from '../src/local/sharepoint/stand-in-sharepoint';
import { createStandInSignIn, standIn } from '../src/local/sign-in/stand-in-sign-in';
import type { ChosenList } from '../src/ports/action-list-store';
import { loadRoutines } from '../src/routines/load-routines';
import { createStore } from '../src/store/create-store';
import { EmbeddedDatabase } from '../src/store/embedded/embedded-database';
import { pgliteDialect } from '../src/store/embedded/pglite-dialect';
import { migrate } from '../src/store/migrations/migrate';
import type { Tables } from '../src/store/tables';
import type { ActionListWorld } from '../src/usecases/action-list/action-list-world';
import { followActionList } from '../src/usecases/action-list/follow-action-list';
import type { BenchResult } from './bench-result';

const ROWS = 1_000;
const MOST_CALLS = 60;
const MOST_UNITS = 2_100;
const { tenantId } = organisations.uppsala;
const silent = { error: () => undefined, warn: () => undefined, info: () => undefined };

/** A thousand rows whose actions have all changed: what one look costs in calls and in Microsoft's resource units, counted by the stand-in. */
export async function listMirror(files: { readonly storeWorker: string; readonly routines: string }): Promise<readonly BenchResult[]> {
  const root = await mkdtemp(join(tmpdir(), 'genomgang-list-'));
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signIn = await createStandInSignIn(`${url}/login`);
  const now = () => new Date('2027-03-09T12:00:00Z');
  const routines = await loadRoutines([files.routines]);
  const libraries = demoLibraries(routines.get('region-uppsala'));
  const sharePoint = createStandInSharePoint({ root, publicKeys: signIn.publicKeys, issuerBase: `${url}/login`, graphAudience: standIn.graphAudience, clientId: standIn.clientId, webBase: `${url}/files`, libraries, now });
  app.use('/local/graph/v1.0', sharePoint.router);
  app.use('/usage', sharePoint.usageRouter);

  const database = await EmbeddedDatabase.open({ folder: null, seedFile: null, workerFile: files.storeWorker, deadlineMs: 60_000, log: silent });
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  await migrate(db);
  const graph = createGraph({ baseUrl: `${url}/local/graph`, appToken: signIn.appToken, onBehalfOf: signIn.onBehalfOf, now });
  const world: ActionListWorld = {
    store: createStore({ db, assertRoom: () => Promise.resolve(), close: () => db.destroy() }),
    routines,
    templates: graph.templates,
    libraryFiles: noLibraryFiles,
    wordText: noWordText,
    templateCheck: noTemplateCheck,
    libraryColumns: graph.libraryColumns,
    actionList: graph.actionList(actionList.words),
    clock: { now },
    identifiers: randomIdentifiers,
    live: createLiveChanges(() => undefined),
  };
  await seedDemoData(world);
  const unit = await world.store.units.find(tenantId, 'uppsala-fs');
  const list: ChosenList = { tenantId, driveId: unit?.overlay.draftsLibrary?.driveId ?? '', name: actionList.name, unitIds: ['uppsala-fs'] };
  await sql`
    insert into action (tenant_id, number, unit_id, review_id, item_id, text, responsible, due_date, original_due_date, state, decided_on)
    select ${tenantId}, n, 'uppsala-fs', (select id from review where tenant_id = ${tenantId} limit 1), 'A2', 'uppdatera laglistan ' || n, 'miljösamordnaren', date '2027-06-30', date '2027-06-30', 'open', '2026-10-06'
    from generate_series(1, ${sql.lit(ROWS)}) n`.execute(db);
  await followActionList(world, actionList.texts, list);
  await followActionList(world, actionList.texts, list);

  await fetch(`${url}/usage`, { method: 'DELETE' });
  await sql`update action set state = 'in-progress' where tenant_id = ${tenantId}`.execute(db);
  await followActionList(world, actionList.texts, list);
  const { calls, resourceUnits } = (await (await fetch(`${url}/usage`)).json()) as { readonly calls: number; readonly resourceUnits: number };
  const { waiting = ROWS } = (await world.store.actionLists.status(tenantId, list)) ?? {};

  await db.destroy();
  await database.close();
  server.close();
  await rm(root, { recursive: true, force: true });
  const isWhole = waiting === 0;

  return [
    { name: 'list-mirror', ours: calls, yardstick: null, unit: 'calls', ratio: null, goal: MOST_CALLS, met: isWhole && calls <= MOST_CALLS },
    { name: 'list-mirror-units', ours: resourceUnits, yardstick: null, unit: 'resource units', ratio: null, goal: MOST_UNITS, met: isWhole && resourceUnits <= MOST_UNITS },
  ];
}
