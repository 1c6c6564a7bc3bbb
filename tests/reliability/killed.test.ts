import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runLedgerCommand } from '../../src/cli/ledger';
import { openEmbeddedStore } from '../../src/store/open-embedded-store';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { silentLog, workerFile } from '../support/stores';
import { people, startedReview } from './support/a-review';
import { createWriters, type Writers } from './support/writers';

jest.setTimeout(300_000);

const ROUNDS = 6;
/** A round is cut off somewhere within this time, each round at another place. */
const ROUND_MILLISECONDS = 900;

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-killed-'));
  instance = await startLocalInstance(dataFolder);
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

it(`killed ${ROUNDS} times in the middle of writing, nothing that was acknowledged is lost, nothing is there twice, and the ledger is whole`, async () => {
  const { id } = await startedReview(instance, ['3']);
  await instance.doors.call(people.secretary, 'POST', `/api/reviews/${id}/open-item`, { itemId: '3' });
  const writers = createWriters(id);
  for (let round = 0; round < ROUNDS; round += 1) {
    await cutOff(writers);
    instance = await startLocalInstance(dataFolder);
    await writers.sendUnanswered(instance);
    expect(await writers.lost(instance)).toEqual([]);
  }

  expect(writers.acknowledged()).toBeGreaterThan(ROUNDS * 5);
  expect(await instance.stop()).toMatchObject({ code: 0 });
  expect(await verifyLedger()).toMatch(/^Liggaren är hel: \d+ kedjor, \d+ rader\.$/);
});

/** Lets the writers write and kills the process at a random moment; they end when they no longer get an answer. */
async function cutOff(writers: Writers): Promise<void> {
  const writing = writers.write(instance);
  await writers.firstAcknowledged();
  await wait(Math.random() * ROUND_MILLISECONDS);
  await instance.kill();
  await writing;
}

async function verifyLedger(): Promise<string> {
  const store = await openEmbeddedStore({ folder: dataFolder, workerFile, log: silentLog });
  const said: string[] = [];
  const code = await runLedgerCommand(['verify'], { out: (line) => said.push(line), err: (line) => said.push(line), verify: store.ledger.verify });
  await store.close();

  return code === 0 ? said.join('\n') : `exit code ${code}: ${said.join('\n')}`;
}
