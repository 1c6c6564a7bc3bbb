import { createMinutesWriter } from '../../src/documents/minutes-writer';
import { minutesTags } from '../../src/documents/minutes-tags';
import { heavyMinutes } from '../../tests/support/rich-minutes';
import { beside, median, type BenchResult } from '../bench-result';
import { fillBare } from './fill-bare';
import { peakMemory } from './peak-memory';
import { regionTemplate } from './region-template';

interface Size {
  readonly name: string;
  readonly times: number;
  readonly warmUps: number;
  readonly runs: number;
  readonly goal: number;
}

/** 15 items, 60 decisions and 200 actions. */
const usual: Size = { name: 'protocol', times: 1, warmUps: 25, runs: 31, goal: 1.2 };

/** Ten times that. */
const large: Size = { name: 'protocol-x10', times: 10, warmUps: 5, runs: 11, goal: 1.15 };

const memoryGoal = 1.3;

/** Minutes filled and checked by our writer, warm, against bare docxtemplater on the same template and data, turn by turn. */
export function protocol(files: { readonly documentsWorker: string }): Promise<BenchResult> {
  return measured(usual, files.documentsWorker);
}

/** The same of ten times as much, and the peak of memory of a process that does it so, against one that does it bare. */
export async function protocolTenfold(files: { readonly documentsWorker: string; readonly cli: string }): Promise<readonly BenchResult[]> {
  const time = await measured(large, files.documentsWorker);
  const [ours, yardstick] = [await peakMemory(files.cli, 'ours'), await peakMemory(files.cli, 'bare')];

  return [time, beside('protocol-x10-memory', 'MB', { ours, yardstick, goal: memoryGoal })];
}

async function measured({ name, times, warmUps, runs, goal }: Size, workerFile: string): Promise<BenchResult> {
  const template = await regionTemplate();
  const minutes = heavyMinutes(times);
  const tags = minutesTags(minutes);
  const writer = createMinutesWriter({ workerFile });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const ourTime = await timed(() => writer.write(template, minutes));
    const bareTime = await timed(() => Promise.resolve(fillBare(template, tags)));
    if (run >= 0) {
      ours.push(ourTime);
      bare.push(bareTime);
    }
  }
  await writer.close();

  return beside(name, 'ms', { ours: median(ours), yardstick: median(bare), goal });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();

  return performance.now() - start;
}
