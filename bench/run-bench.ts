import { parseArgs } from 'node:util';
import type { CommandIo } from '../src/cli/io';
import { bench as texts } from '../src/i18n/sv/bench';
import type { BenchResult } from './bench-result';
import { command } from './command/command';
import { protocol, protocolTenfold } from './protocol/protocol';
import { listMirror } from './list-mirror';
import { start } from './start';
import { burst } from './vote-first/burst';
import { vote } from './vote-first/vote';
import { voteFirst } from './vote-first/vote-first';

/** What lies beside the bundle, and the script of `npm start`. */
export interface BenchFiles {
  readonly cli: string;
  readonly documentsWorker: string;
  readonly storeWorker: string;
  readonly routines: string;
  readonly startScript: string;
}

const measurements: Readonly<Record<string, (files: BenchFiles) => Promise<BenchResult | readonly BenchResult[]>>> = {
  'vote-first': (files) => voteFirst(files.cli),
  vote: (files) => vote(files.cli),
  burst: (files) => burst(files.cli),
  protocol,
  'protocol-x10': protocolTenfold,
  start: (files) => start(files.startScript),
  command,
  'list-mirror': (files) => listMirror(files),
};

/** Runs the named measurements, or all; exit code 0 also when a goal is missed. */
export async function runBench(args: readonly string[], io: CommandIo, files: BenchFiles): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true, strict: false });
  const unknown = positionals.find((name) => !(name in measurements));
  if (unknown !== undefined) {
    io.err(texts.unknown(unknown, Object.keys(measurements)));

    return 1;
  }
  for (const name of positionals.length > 0 ? positionals : Object.keys(measurements)) {
    for (const result of [(await measurements[name]?.(files)) ?? []].flat()) {
      io.out(values['json'] ? JSON.stringify({ ...result, note: undefined }) : texts.line(result));
    }
  }

  return 0;
}
