import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDoors, type Doors } from '../../src/cli/demo/doors';

/** The real local mode in a process of its own; global-setup.cjs has built it. */
export interface LocalInstance {
  readonly doors: Doors;
  readonly port: number;
  readonly dataFolder: string;
  /** Where its documents lie on disk. */
  readonly documents: string;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Asks it to end, as Ctrl+C does. */
  stop(): Promise<EndedRun>;
}

export interface EndedRun {
  readonly code: number | null;
  readonly output: string;
  readonly faults: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Tuesday of the demo's meeting, in the middle of the day. */
export const meetingTime = '2027-03-16T13:00:00+01:00';

const READY_MILLISECONDS = 60_000;

/** Starts the local mode on a free port and answers when it is ready. */
export async function startLocalInstance(dataFolder: string, environment: Environment = {}): Promise<LocalInstance> {
  const port = Number(environment['PORT'] ?? (await freePort()));
  const { child, ended } = launch({ DATA_DIR: dataFolder, ...environment, PORT: String(port) });
  const url = `http://127.0.0.1:${port}`;
  const early = await Promise.race([untilReady(url), ended]);
  if (early) {
    throw new Error(`the local mode ended with ${early.code}: ${early.faults}`);
  }

  const end = (signal: NodeJS.Signals): Promise<EndedRun> => {
    child.kill(signal);

    return ended;
  };

  return { doors: openDoors(url), port, dataFolder, documents: resolve(dataFolder, 'sharepoint'), kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}

/** Starts the local mode where it should not come up, and answers how it ended. */
export async function startInVain(environment: Environment): Promise<EndedRun> {
  const { child, ended } = launch({ PORT: String(await freePort()), ...environment });
  const limit = setTimeout(() => child.kill('SIGKILL'), READY_MILLISECONDS);
  const run = await ended;
  clearTimeout(limit);

  return run;
}

export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function launch(environment: Environment) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [resolve('.build/local/main.mjs')], { env: { PATH, HOME, NOW: meetingTime, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let faults = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (faults += chunk.toString()));
  const ended = new Promise<EndedRun>((done) => child.once('close', (code) => done({ code, output, faults })));

  return { child, ended };
}

async function untilReady(url: string): Promise<null> {
  const end = Date.now() + READY_MILLISECONDS;
  while (Date.now() < end) {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) {
      return null;
    }
    await wait(50);
  }
  throw new Error('the local mode is not ready after a minute');
}
