import { beside, median, type BenchResult } from '../bench-result';
import { openCommandWorld, type CommandWorld } from './command-world';

const WARM_UPS = 50;
const RUNS = 301;
const GOAL = 2;
const FEW = 1_000;
const MANY = 100_000;

/** Both databases are asked as often, so that neither runs colder than the other. */
const turn = ['many', 'few', 'bare', 'fewBare'] as const;

/** "åtgärd 12" and "mina åtgärder" over many actions, turn by turn against the same over few, and against two bare indexed queries. */
export async function command(files: { readonly storeWorker: string; readonly routines: string }): Promise<readonly BenchResult[]> {
  const few = await openCommandWorld(FEW, files);
  const many = await openCommandWorld(MANY, files);
  const asked = { many: many.ours, few: few.ours, bare: many.bare, fewBare: few.bare } as const satisfies Readonly<Record<string, CommandWorld['ours']>>;
  const times: Record<keyof typeof asked, number[]> = { many: [], few: [], bare: [], fewBare: [] };
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    for (const which of turn) {
      const took = await timed(() => asked[which](1 + ((run + WARM_UPS) * 37) % FEW));
      if (run >= 0) {
        times[which].push(took);
      }
    }
  }
  await Promise.all([few.close(), many.close()]);
  const ours = median(times.many);

  return [beside('command', 'ms', { ours, yardstick: median(times.few), goal: GOAL }), beside('command-query', 'ms', { ours, yardstick: median(times.bare), goal: GOAL })];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();

  return performance.now() - startedAt;
}
