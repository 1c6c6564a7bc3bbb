import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOwnInstance } from '../src/cli/demo/own-instance';
import { median, round, type BenchResult } from './bench-result';

const RUNS = 5;
const GOAL_SECONDS = 5;

/** `npm start` to ready, with an existing build and data folder; there is no yardstick but the goal. */
export async function start(startScript: string): Promise<BenchResult> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-start-'));
  const seconds: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const startedAt = performance.now();
    const instance = await startOwnInstance({ main: startScript, dataFolder, environment: process.env });
    const took = (performance.now() - startedAt) / 1_000;
    await instance.stop();
    if (run >= 0) {
      seconds.push(took);
    }
  }
  await rm(dataFolder, { recursive: true, force: true });
  const ours = median(seconds);

  return { name: 'start', ours: round(ours), yardstick: null, unit: 's', ratio: null, goal: GOAL_SECONDS, met: ours <= GOAL_SECONDS };
}
