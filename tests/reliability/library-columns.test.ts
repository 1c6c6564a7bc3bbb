import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryView } from '../../src/contracts/library';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { moveOn, people } from './support/a-review';
import { addFault, clearFaults } from './support/sharepoint';

jest.setTimeout(120_000);

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-columns-'));
  instance = await startLocalInstance(dataFolder);
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

test('the coordinator sees which columns the library lacks, asks for them once, and has them; what stops it is said', async () => {
  const before = await library();
  const missing = before.columns.filter(({ isThere }) => !isThere).map(({ name }) => name);
  expect(before).toMatchObject({ name: 'Utkast', message: null, mayChange: true });
  expect(missing).toContain('Diarienummer');
  await expect(instance.doors.call(people.members[0], 'POST', '/api/units/kth-skola/library/columns', {})).rejects.toThrow('403');

  await addFault(instance, { kind: 'unavailable', seconds: 5, match: '/columns/', times: 1_000 });
  await instance.doors.call(people.coordinator, 'POST', '/api/units/kth-skola/library/columns', {});
  await moveOn(instance, 30);
  await clearFaults(instance);
  expect(await library()).toMatchObject({ isAdding: true, message: expect.stringMatching(/försöker igen/) });

  await moveOn(instance, 60);
  const after = await library();
  expect(after).toMatchObject({ isAdding: false, message: null });
  expect(after.columns.every(({ isThere }) => isThere)).toBe(true);

  await instance.doors.call(people.coordinator, 'POST', '/api/units/kth-skola/library/columns', {});
  await moveOn(instance, 30);
  expect((await library()).columns).toEqual(after.columns);
});

function library(): Promise<LibraryView> {
  return instance.doors.call(people.coordinator, 'GET', '/api/units/kth-skola/library');
}
