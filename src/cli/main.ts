import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandIo } from './io';

const here = dirname(fileURLToPath(import.meta.url));
const [, , name, ...args] = process.argv;

const io: CommandIo = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/** Each command is loaded when it is asked for, so that the small ones start fast. */
const commands: Readonly<Record<string, () => Promise<number>>> = {
  async routine() {
    const { runRoutineCommand } = await import('./routine');

    return runRoutineCommand(args, { ...io, readFile: (path) => readFile(path, 'utf8') });
  },
  async demo() {
    const { runDemo } = await import('./demo/run-demo');
    const { startOwnInstance } = await import('./demo/own-instance');

    return runDemo(args, io, async () =>
      startOwnInstance({
        main: join(here, 'main.mjs'),
        dataFolder: process.env['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'genomgang-demo-'))),
        environment: process.env,
      }),
    );
  },
  async ledger() {
    const { runLedgerCommand } = await import('./ledger');
    const { verifyLedger } = await import('./verify-ledger');
    const { readLocalConfig } = await import('../config');

    return runLedgerCommand(args, { ...io, verify: () => verifyLedger(readLocalConfig(process.env), join(here, 'pglite-worker.mjs')) });
  },
  async bench() {
    if (args[0] === '--vote-server') {
      return serveVotes();
    }
    if (args[0] === '--protocol-memory') {
      const { fillForMemory } = await import('../../bench/protocol/peak-memory');
      process.send?.(await fillForMemory(args[1] === 'bare' ? 'bare' : 'ours', join(here, 'documents-worker.mjs')));

      return 0;
    }
    const { runBench } = await import('../../bench/run-bench');

    return runBench(args, io, { cli: join(here, 'cli.mjs'), documentsWorker: join(here, 'documents-worker.mjs'), storeWorker: join(here, 'pglite-worker.mjs'), routines: join(here, 'routines'), startScript: 'scripts/start.mjs' });
  },
};

/** The measured process of `vote-first`: it serves until its parent ends it. */
async function serveVotes(): Promise<number> {
  const { startVoteServer } = await import('../../bench/vote-first/vote-server');
  const dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-bench-'));
  process.send?.(await startVoteServer({ storeWorker: join(here, 'pglite-worker.mjs'), routines: join(here, 'routines'), dataFolder }));
  await new Promise<void>((resolve) => process.once('disconnect', resolve));
  process.exit(0);
}

try {
  process.exitCode = await (commands[name ?? '']?.() ?? Promise.resolve(1));
} catch (fault) {
  io.err(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
