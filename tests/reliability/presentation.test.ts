import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { ReviewView } from '../../src/contracts/review';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { documentsStored, people, reviewAtHand, type ReviewAtHand } from './support/a-review';

jest.setTimeout(120_000);

let dataFolder: string;
let instance: LocalInstance;
let review: ReviewAtHand;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-presentation-'));
  instance = await startLocalInstance(dataFolder);
  const plan = { unitId: 'kth-skola', meetingType: 'genomgang', date: '2027-03-16', startTime: '13:00', place: '', subjectAreas: ['miljo'] };
  const { id } = await instance.doors.call<ReviewView>(people.coordinator, 'POST', '/api/reviews', plan);
  review = reviewAtHand(instance, id);
  await review.send(people.coordinator, 'POST', '/prepare');
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

/** The presentations in the unit's library, by path. */
async function presentations(): Promise<readonly string[]> {
  const folder = join(instance.documents, 'miljoledning', 'Utkast');
  const names = await readdir(folder, { recursive: true });

  return names.filter((name) => name.endsWith('.pptx')).map((name) => join(folder, name)).toSorted();
}

async function wordsOf(file: string): Promise<string> {
  const zip = new PizZip(await readFile(file));

  return Object.keys(zip.files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => (zip.file(name)?.asText() ?? '').replace(/<[^>]*>/g, ' '))
    .join(' ');
}

async function make(): Promise<void> {
  await review.send(people.coordinator, 'POST', '/presentation');
  await documentsStored(instance, review);
}

test('is refused to a member, with whose it is', async () => {
  await expect(review.send(people.members[1], 'POST', '/presentation')).rejects.toThrow('403');
  expect(await presentations()).toEqual([]);
});

test('is made before the kallelse, in the organisation’s template, and is written anew in the same file', async () => {
  await make();
  const [file] = await presentations();
  expect(await presentations()).toEqual([expect.stringMatching(/Presentation .*\.pptx$/)]);
  expect(await wordsOf(file ?? '')).toMatch(/Dagordning/);

  const version = (await review.read()).items.find(({ id }) => id === '3')?.version ?? 0;
  await review.send(people.coordinator, 'PUT', '/items/3/proposal', { version, clauses: [{ text: 'avsätta 300 tkr till solceller', assignment: null }] });
  await make();
  expect(await presentations()).toEqual([file]);
  expect(await wordsOf(file ?? '')).toMatch(/Kräver pengar .*300 tkr/);
});

test('is laid beside one that somebody has edited in PowerPoint, which keeps their words', async () => {
  const [file] = await presentations();
  const zip = new PizZip(await readFile(file ?? ''));
  zip.file('ppt/slides/slide1.xml', (zip.file('ppt/slides/slide1.xml')?.asText() ?? '').replace(/<a:t>/, '<a:t>Vår egen rubrik: '));
  await writeFile(file ?? '', zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
  await make();

  expect(await presentations()).toHaveLength(2);
  expect(await wordsOf(file ?? '')).toContain('Vår egen rubrik');
});
