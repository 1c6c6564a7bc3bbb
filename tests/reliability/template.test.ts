import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateFileNames } from '../../src/local/templates/make-templates';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { paragraphs, wordFile } from '../support/word-files';
import { close, moveOn, people, reviewToClose } from './support/a-review';
import { draftsOf, templateFile, untilDraft } from './support/sharepoint';

jest.setTimeout(180_000);

let dataFolder: string;
let instance: LocalInstance;
let template: string;
let good: Buffer;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-template-'));
  instance = await startLocalInstance(dataFolder);
  template = templateFile(instance, templateFileNames.kthSkola);
  good = await readFile(template);
});
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

it.each([
  { what: 'tags that do not exist and a section without an end', bytes: wordFile(paragraphs('{{titell}}', '{{#punkter}}{{rubrik}}{{/punkter}}', '{{#beslut}}{{text}}', '{{okand_tagg}}')), faults: 3 },
  { what: 'a file that is no Word document', bytes: Buffer.from('inte ett dokument'), faults: 1 },
  { what: 'a Word document cut off in the middle', bytes: null, faults: 1 },
])('a template with $what: the review lists every fault, nothing is stored; mended and asked again it is stored', async ({ bytes, faults }) => {
  const review = await reviewToClose(instance);
  await writeFile(template, bytes ?? good.subarray(0, good.length / 2));
  const closed = await close(review);
  const waiting = await untilDraft(instance, review, 'the faults', (draft) => draft.faults.length > 0);

  expect(waiting).toMatchObject({ state: 'waiting', webUrl: null, message: expect.stringMatching(/det finns fel i mallen.*Försök igen/) });
  expect(waiting.faults.length).toBeGreaterThanOrEqual(faults);
  expect(new Set(waiting.faults).size).toBe(waiting.faults.length);
  waiting.faults.forEach((fault) => expect(fault).toMatch(/[a-zåäö]{3,}.*\.$/));
  const { items, state, attendance, actions } = await review.read();
  expect({ items, state, attendance, actions }).toEqual({ items: closed.items, state: 'closed', attendance: closed.attendance, actions: closed.actions });
  expect(await draftsOf(instance, review)).toEqual([]);

  await writeFile(template, good);
  await moveOn(instance, 3_600);
  expect(await draftsOf(instance, review)).toEqual([]);
  await review.send(people.secretary, 'POST', '/minutes-draft/retry');
  const stored = await untilDraft(instance, review, 'that the draft is stored', ({ state: is }) => is === 'stored');
  expect(stored).toMatchObject({ faults: [], message: null });
  expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
});

it('a template that is gone: the review says so, and once it is back "Försök igen" stores the draft', async () => {
  const review = await reviewToClose(instance);
  await rm(template);
  await close(review);
  await untilDraft(instance, review, 'the reason', ({ message }) => /mallen eller biblioteket för utkast hittades inte/.test(message ?? ''));
  expect(await draftsOf(instance, review)).toEqual([]);

  await writeFile(template, good);
  await review.send(people.secretary, 'POST', '/minutes-draft/retry');
  await untilDraft(instance, review, 'that the draft is stored', ({ state }) => state === 'stored');
  expect(await draftsOf(instance, review)).toHaveLength(1);
});
