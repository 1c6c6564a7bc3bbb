import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { workerFile } from './stores';

/** A process that holds a store and writes in it, and what it has said so far. */
export interface StoreProcess {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** Waits until it has said so many lines. */
  untilSaid(lines: number): Promise<void>;
  /** Kills it at once and waits until it is gone. */
  kill(): Promise<void>;
}

/** Where global-setup.cjs puts the built program. */
const script = resolve('.build/workers/store-process.mjs');

export function startStoreProcess(folder: string): StoreProcess {
  const child = spawn(process.execPath, [script, folder, workerFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  const lines: string[] = [];
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    waiting.filter(({ count }) => lines.length >= count).forEach(({ done }) => done());
  });

  return {
    child,
    lines,
    untilSaid: (count) => Promise.race([lines.length >= count ? Promise.resolve() : new Promise<void>((done) => waiting.push({ count, done })), gone]),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
