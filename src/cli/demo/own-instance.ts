import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demo as texts } from '../../i18n/sv/demo';
import { DemoDiffers } from './doors';
import type { OwnInstance } from './run-demo';

const READY_MILLISECONDS = 60_000;

/** Starts the local mode as a process of its own on a free port, and answers when it is ready. */
export async function startOwnInstance(parts: { readonly main: string; readonly dataFolder: string; readonly environment: NodeJS.ProcessEnv }): Promise<OwnInstance> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [parts.main], {
    env: { ...parts.environment, PORT: String(port), DATA_DIR: parts.dataFolder, NOW: '2027-01-11T09:00:00+01:00' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log = `${log}${chunk.toString()}`.slice(-10_000);
    });
  }
  const isUp = await Promise.race([untilReady(url), ended.then(() => false)]);
  if (!isUp) {
    child.kill('SIGKILL');
    throw new DemoDiffers(texts.notStarted(log));
  }

  return {
    url,
    documents: join(parts.dataFolder, 'sharepoint'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilReady(url: string): Promise<boolean> {
  const end = Date.now() + READY_MILLISECONDS;
  while (Date.now() < end) {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) {
      return true;
    }
    await wait(100);
  }

  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
