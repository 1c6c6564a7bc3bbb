import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRoutines } from '../../src/routines/load-routines';
import { smallRoutine, withChange } from './small-routine';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'routines-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the built-in routines and those of a folder are loaded together', async () => {
  await writeFile(join(folder, 'testverket.yaml'), smallRoutine);
  const routines = await loadRoutines(['src/routines', folder]);

  expect(routines.list().map((routine) => routine.id)).toEqual(['kth', 'region-uppsala', 'testverket']);
  expect(routines.get('testverket').name).toBe('Testverkets rutin');
});

test('an unknown routine is a fault, with the ids that there are', async () => {
  const routines = await loadRoutines(['src/routines']);

  expect(() => routines.get('norrbotten')).toThrow(/kth, region-uppsala/);
});

test('one error lists every fault of every file', async () => {
  await writeFile(join(folder, 'a.yaml'), withChange('2027-01-20', '206-01-20'));
  await writeFile(join(folder, 'b.yaml'), withChange('decisionMaker: chef', 'decisionMaker: cheff'));

  await expect(loadRoutines(['src/routines', folder])).rejects.toThrow(/a\.yaml[^]*rad 4, edition\.date[^]*b\.yaml[^]*rad 11, levels\.enhet\.duties\.decisionMaker/);
});

test('two files with one id are refused', async () => {
  await writeFile(join(folder, 'a.yaml'), smallRoutine);
  await writeFile(join(folder, 'b.yml'), smallRoutine);

  await expect(loadRoutines([folder])).rejects.toThrow(/”testverket” finns i flera filer/);
});
