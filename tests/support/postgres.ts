import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { createStore } from '../../src/store/create-store';
import { migrate } from '../../src/store/migrations/migrate';
import { postgresPool } from '../../src/store/postgres/postgres-pool';
import type { Tables } from '../../src/store/tables';
import { postgresBinaries } from './available';
import type { OpenedStore } from './stores';

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

const quiet = { error: () => {}, warn: () => {} };

/**
 * How to open a new store in PostgreSQL: in TEST_DATABASE_URL's server, else in one started from Debian's programs for this test file.
 * Null where there is neither, which is said in a line, and with CI=true is a failure.
 */
export function postgresForTests(): (() => Promise<OpenedStore>) | null {
  const url = process.env['TEST_DATABASE_URL'];
  const binaries = url ? null : postgresBinaries();
  if (!url && binaries === null) {
    return leftOut();
  }
  let server: Promise<Server> | null = null;
  afterAll(async () => (await server)?.stop());

  return async () => {
    server ??= url ? Promise.resolve({ url, stop: async () => {} }) : startServer(binaries ?? '');

    return openInNewDatabase((await server).url);
  };
}

function leftOut(): null {
  if (process.env['CI'] === 'true') {
    throw new Error('PostgreSQL is not installed: its tests were left out, and CI=true does not allow that.');
  }
  process.stdout.write('Left out: the store on PostgreSQL (no TEST_DATABASE_URL, no PostgreSQL programs in /usr/lib/postgresql).\n');

  return null;
}

async function openInNewDatabase(serverUrl: string): Promise<OpenedStore> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: postgresPool(url.href, quiet) }) });
  await migrate(db);
  const close = async (): Promise<void> => {
    await db.destroy();
    await administer(serverUrl, `drop database if exists ${name} with (force)`);
  };

  return { store: createStore({ db, assertRoom: async () => {}, close }), db };
}

async function administer(url: string, statement: string): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 1 }) }) });
  await sql.raw(statement).execute(db);
  await db.destroy();
}

/** A server of our own on a free port of the loopback, in a folder that goes when it stops. PostgreSQL refuses to run as root. */
async function startServer(binaries: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = unprivilegedUser();
  if (user !== null) {
    chownSync(folder, Number(execFileSync('id', ['-u', user])), Number(execFileSync('id', ['-g', user])));
  }
  const as = (program: string, args: readonly string[]): [string, string[]] =>
    user === null ? [join(binaries, program), [...args]] : ['runuser', ['-u', user, '--', join(binaries, program), ...args]];
  const data = join(folder, 'data');
  const [initdb, initArguments] = as('initdb', ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  const made = spawnSync(initdb, initArguments, { cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) {
    throw new Error(`initdb failed: ${made.stderr}`);
  }

  const port = await freePort();
  const [postgres, serverArguments] = as('postgres', ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder, '-c', 'fsync=off']);
  const child = spawn(postgres, serverArguments, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  await untilReady(child);

  return { url: `postgres://test@127.0.0.1:${port}/postgres`, stop: () => stopServer(child, as('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']), folder) };
}

function unprivilegedUser(): string | null {
  if (process.getuid?.() !== 0) {
    return null;
  }

  return spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('ready to accept connections')) {
        resolve();
      }
    });
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

async function stopServer(child: ChildProcess, [program, args]: [string, string[]], folder: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  spawnSync(program, args, { cwd: folder });
  await gone;
  rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
