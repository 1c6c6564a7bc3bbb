import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createMinutesWriter } from '../../src/documents/minutes-writer';
import { minutesTags } from '../../src/documents/minutes-tags';
import { heavyMinutes } from '../../tests/support/rich-minutes';
import { median } from '../bench-result';
import { fillBare } from './fill-bare';
import { regionTemplate } from './region-template';

export type MemoryWay = 'ours' | 'bare';

const processes = 5;
const fillings = 10;
const times = 10;

/** The peak of resident memory, in MB, of a process that fills large minutes one after the other: the median of several processes. */
export async function peakMemory(cli: string, way: MemoryWay): Promise<number> {
  const peaks: number[] = [];
  for (let index = 0; index < processes; index += 1) {
    const child = fork(cli, ['bench', '--protocol-memory', way], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [kilobytes] = (await once(child, 'message')) as [number];
    peaks.push(kilobytes / 1_024);
    child.disconnect();
  }

  return median(peaks);
}

/** The measured process: fills, and says the peak of its memory in KB, as the system counted it. */
export async function fillForMemory(way: MemoryWay, workerFile: string): Promise<number> {
  const template = await regionTemplate();
  const minutes = heavyMinutes(times);
  const writer = way === 'ours' ? createMinutesWriter({ workerFile }) : null;
  for (let filling = 0; filling < fillings; filling += 1) {
    await (writer?.write(template, minutes) ?? Promise.resolve(fillBare(template, minutesTags(minutes))));
  }
  await writer?.close();

  return process.resourceUsage().maxRSS;
}
