import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { typeParsers } from '../type-parsers';
import type { QueryAnswer, Statement, WorkerAnswer, WorkerFault, WorkerRequest, WorkerSettings } from './worker-messages';

const opening = open(workerData as WorkerSettings);
opening.then(
  () => send({ id: 0, value: null }),
  (fault: unknown) => send({ id: 0, fault: faultOf(fault) }),
);

/** Requests are carried out one after the other, in the order in which they came. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: WorkerRequest) => {
  last = last.then(() => answer(request));
});

async function open({ folder, seedFile }: WorkerSettings): Promise<PGlite> {
  const options: PGliteOptions = { parsers: { ...typeParsers } };
  if (folder !== null) {
    options.dataDir = folder;
  }
  if (seedFile !== null) {
    options.loadDataDir = new Blob([await readFile(seedFile)]);
  }

  return PGlite.create(options);
}

async function answer(request: WorkerRequest): Promise<void> {
  try {
    send({ id: request.id, value: await valueOf(request, await opening) });
  } catch (fault) {
    send({ id: request.id, fault: faultOf(fault) });
  }
}

async function valueOf(request: WorkerRequest, database: PGlite): Promise<unknown> {
  switch (request.kind) {
    case 'query':
      return query(database, request.statement);
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
    case 'close':
      await database.close();
      return null;
  }
}

async function query(database: PGlite, { sql, parameters, begins, commits }: Statement): Promise<QueryAnswer> {
  if (begins) {
    await database.exec('begin');
  }
  const { rows, affectedRows } = await database.query(sql, [...parameters]);
  if (commits) {
    await database.exec('commit');
  }

  return { rows, affected: affectedRows ?? 0 };
}

function faultOf(fault: unknown): WorkerFault {
  return { message: fault instanceof Error ? fault.message : String(fault), code: fieldOf(fault, 'code'), constraint: fieldOf(fault, 'constraint') };
}

function fieldOf(fault: unknown, name: 'code' | 'constraint'): string | null {
  const value: unknown = fault instanceof Error ? Reflect.get(fault, name) : null;

  return typeof value === 'string' ? value : null;
}

function send(message: WorkerAnswer): void {
  parentPort?.postMessage(message);
}
