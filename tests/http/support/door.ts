import { noTemplateCheck } from '../../support/no-template-check';
import { noLibraryFiles, noWordText } from '../../support/no-word-files';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import pino from 'pino';
import { createApp } from '../../../src/http/app';
import type { AppParts } from '../../../src/http/app-parts';
import { createLiveChanges } from '../../../src/jobs/live-changes';
import { randomIdentifiers } from '../../../src/jobs/random-identifiers';
import { demoPeople } from '../../../src/local/demo-data/demo-people';
import { organisations } from '../../../src/local/demo-data/organisations';
import { seedDemoData } from '../../../src/local/demo-data/seed';
import { createLocalClock, type LocalClock } from '../../../src/local/local-clock';
import { LibraryFault } from '../../../src/ports/document-library';
import type { LiveChanges } from '../../../src/ports/live-changes';
import type { Store } from '../../../src/ports/store';
import type { World } from '../../../src/ports/world';
import { loadRoutines } from '../../../src/routines/load-routines';
import { createTestSignIn, type Claims, type TestSignIn } from './tokens';

const noColumns: World['libraryColumns'] = {
  read: () => Promise.reject(new LibraryFault('unreachable', { message: 'no library here' })),
  add: () => Promise.reject(new LibraryFault('unreachable', { message: 'no library here' })),
};

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** The HTTP door on a free port, over the demo's two organisations, with everything it logs. */
export interface TestDoor {
  readonly url: string;
  readonly world: World;
  readonly clock: LocalClock;
  readonly signIn: TestSignIn;
  listeners(): number;
  log(): readonly string[];
  token(personId: string, claims?: Claims): Promise<string>;
  call<Body = unknown>(personId: string | null, method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer<Body>>;
  close(): Promise<void>;
}

export async function openTestDoor(store: Store, parts: Partial<AppParts> = {}): Promise<TestDoor> {
  const routines = await loadRoutines(['src/routines']);
  const people = demoPeople((id) => routines.get(id));
  const signIn = await createTestSignIn(Object.values(organisations).map(({ tenantId }) => tenantId));
  const clock = createLocalClock(new Date('2027-03-02T08:00:00+01:00'));
  const live = counted(createLiveChanges(() => undefined));
  const world: World = { store, routines, clock, live, identifiers: randomIdentifiers, templates: noTemplates, libraryColumns: noColumns, libraryFiles: noLibraryFiles, wordText: noWordText, templateCheck: noTemplateCheck };
  await seedDemoData(world);

  const lines: string[] = [];
  const app = createApp({ world, signIn: signIn.settings, bot: null, tab: null, log: logInto(lines), isReady: () => store.isReady(), ...parts });
  const server = createServer(app);
  const url = await listening(server);

  function token(personId: string, claims: Claims = {}): Promise<string> {
    const person = people.find(({ id }) => id === personId);
    if (!person) {
      throw new Error(`nobody is called ${personId}`);
    }

    return signIn.token(person, claims);
  }

  return {
    url,
    world,
    clock,
    signIn,
    token,
    listeners: live.listeners,
    log: () => lines,
    call: async <Body>(personId: string | null, method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer<Body>> => {
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(personId && { authorization: `Bearer ${await token(personId)}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;

      return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const noTemplates: World['templates'] = {
  resolve: () => Promise.reject(new LibraryFault('missing', { message: 'no library here' })),
  readAs: () => Promise.reject(new LibraryFault('missing', { message: 'no library here' })),
  read: () => Promise.reject(new LibraryFault('missing', { message: 'no library here' })),
};

function counted(live: LiveChanges): LiveChanges & { listeners(): number } {
  let listeners = 0;

  return {
    publish: (change) => live.publish(change),
    subscribe(listener) {
      const end = live.subscribe(listener);
      listeners += 1;

      return () => {
        listeners -= 1;
        end();
      };
    },
    listeners: () => listeners,
  };
}

function logInto(lines: string[]) {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });

  return pino({ level: 'debug' }, stream);
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
