import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startWarmWorker, type WarmWorker } from '../../src/documents/warm-worker';

/** A thread that hangs, eats memory, dies or answers, as it is asked. */
const misbehaving = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (request) => {
    if (request === 'hang') { for (;;); }
    if (request === 'eat') { const eaten = []; for (;;) { eaten.push(new Array(1e5).fill(eaten.length + Math.random())); } }
    if (request === 'die') { throw new Error('died'); }
    parentPort.postMessage('answer to ' + request);
  });
`;

let folder = '';
let worker: WarmWorker<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'warm-worker-'));
  await writeFile(path.join(folder, 'worker.mjs'), misbehaving);
});

beforeEach(() => {
  worker = startWarmWorker(path.join(folder, 'worker.mjs'), { timeLimitMilliseconds: 2000, heapMegabytes: 32 });
});

afterEach(() => worker.close());
afterAll(() => rm(folder, { recursive: true }));

describe('the warm worker', () => {
  it.each([
    ['takes too long', 'hang', 'Dokumentet blev inte klart inom 2 sekunder och avbröts.'],
    ['takes too much memory', 'eat', 'Dokumentet krävde mer minne än som tillåts och avbröts.'],
    ['throws', 'die', 'died'],
  ])('that %s is replaced, and those who wait are answered', async (_, request, reason) => {
    const [bad, good] = await Promise.allSettled([worker.ask(request, []), worker.ask('a', [])]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: reason } });
    expect(good).toEqual({ status: 'fulfilled', value: 'answer to a' });
  });

  it('answers in the order of the questions', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map((request) => worker.ask(request, [])))).toEqual(['answer to a', 'answer to b', 'answer to c']);
  });

  it('once closed refuses what is under way and what comes later', async () => {
    const asked = worker.ask('hang', []);
    const [refused] = await Promise.allSettled([asked, worker.close()]);
    expect(refused).toMatchObject({ status: 'rejected', reason: { message: 'Dokumentskrivaren avbröts innan dokumentet var klart.' } });
    await expect(worker.ask('a', [])).rejects.toThrow('avbröts');
  });
});
