import { mkdtemp, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReviewView } from '../../src/contracts/review';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { paragraphs, wordFile } from '../support/word-files';
import { itemOf, moveOn, people, reviewAtHand, type ReviewAtHand } from './support/a-review';
import { addFault, clearFaults, draftFile, everything } from './support/sharepoint';

jest.setTimeout(180_000);

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-underlag-'));
  instance = await startLocalInstance(dataFolder);
});
afterEach(() => clearFaults(instance));
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('a file that is dropped in the review’s folder', () => {
  it('is underlag of the punkt that its name says, is pinned as it was when the kallelse went out, and shows both when it is changed', async () => {
    const review = await preparedReview();
    await drop(review, '3 Miljöpolicy.docx', 'Första lydelsen');
    await moveOn(instance, 30);
    const [file] = await filesOf(review, '3');
    expect(file).toMatchObject({ name: '3 Miljöpolicy.docx', sent: null, isChanged: false, current: { version: '1.0' } });

    await review.send(people.coordinator, 'POST', '/summons');
    await drop(review, '3 Miljöpolicy.docx', 'Andra lydelsen');
    await moveOn(instance, 30);
    const [changed] = await filesOf(review, '3');
    expect(changed).toMatchObject({ isChanged: true, sent: { version: '1.0' } });
    expect(Number(changed?.current.version)).toBeGreaterThan(1);
    const minutes = await instance.doors.call<{ items: readonly { id: string; briefingMaterial: readonly { name: string; version: string }[] }[] }>(people.secretary, 'GET', `/api/reviews/${review.id}/minutes`);
    expect(minutes.items.find(({ id }) => id === '3')?.briefingMaterial.map(({ version }) => version)).toEqual(['1.0', changed?.current.version]);
  });

  it('is left to a person where its name says no punkt', async () => {
    const review = await preparedReview();
    await drop(review, 'Blandat.docx', 'Något');
    await moveOn(instance, 30);
    const [untied] = (await review.read(people.coordinator)).briefingFolder?.untied ?? [];
    expect(untied).toMatchObject({ name: 'Blandat.docx' });
    expect((await review.read(people.members[0])).briefingFolder?.untied).toEqual([]);

    await review.send(people.coordinator, 'PUT', `/briefing-files/${untied?.fileId}`, { itemId: '5' });
    expect(await filesOf(review, '5')).toEqual([expect.objectContaining({ name: 'Blandat.docx' })]);
    expect((await review.read(people.coordinator)).briefingFolder?.untied).toEqual([]);
  });

  it('that is thrown away is gone before the kallelse, and stays as sent after it', async () => {
    const review = await preparedReview();
    await drop(review, '4 Kvar.docx', 'a');
    await drop(review, '4 Bort.docx', 'b');
    await moveOn(instance, 30);
    await unlink(join(await folderOf(review), '4 Bort.docx'));
    await moveOn(instance, 30);
    expect((await filesOf(review, '4')).map(({ name }) => name)).toEqual(['4 Kvar.docx']);

    await review.send(people.coordinator, 'POST', '/summons');
    await unlink(join(await folderOf(review), '4 Kvar.docx'));
    await moveOn(instance, 30);
    expect(await filesOf(review, '4')).toEqual([expect.objectContaining({ name: '4 Kvar.docx', isRemoved: true })]);
  });

  it('that comes after the underlag has been sent is marked as late', async () => {
    const review = await preparedReview();
    await review.send(people.coordinator, 'POST', '/summons');
    await review.send(people.coordinator, 'POST', '/briefing-material');
    await drop(review, '6 Sent.docx', 'a');
    await moveOn(instance, 30);

    expect(await filesOf(review, '6')).toEqual([expect.objectContaining({ late: true, sent: null })]);
  });

  it('is seen once SharePoint answers again, and after a restart', async () => {
    const review = await preparedReview();
    await addFault(instance, { kind: 'unavailable', seconds: 60, match: everything });
    await drop(review, '8 Under avbrott.docx', 'a');
    await moveOn(instance, 30);
    expect(await filesOf(review, '8')).toEqual([]);
    await clearFaults(instance);
    await moveOn(instance, 120);
    expect(await filesOf(review, '8')).toHaveLength(1);

    await instance.kill();
    await drop(review, '9 Medan allt låg nere.docx', 'a');
    instance = await startLocalInstance(dataFolder, { NOW: '2027-03-20T09:00:00+01:00' });
    await moveOn(instance, 300);
    expect(await filesOf(reviewAtHand(instance, review.id), '9')).toHaveLength(1);
  });
});

async function preparedReview(): Promise<ReviewAtHand> {
  const plan = { unitId: 'kth-skola', meetingType: 'genomgang', date: '2027-03-26', startTime: '13:00', place: '', subjectAreas: ['miljo'] };
  const { id } = await instance.doors.call<ReviewView>(people.coordinator, 'POST', '/api/reviews', plan);
  const review = reviewAtHand(instance, id);
  await review.send(people.coordinator, 'POST', '/prepare');
  await instance.doors.until('the folder', async () => (await review.read()).briefingFolder);

  return review;
}

async function folderOf(review: ReviewAtHand): Promise<string> {
  const drafts = draftFile(instance, '.');
  const name = (await readdir(drafts)).find((one) => one.includes(review.id) && !one.endsWith('.docx'));

  return join(drafts, name ?? 'none', 'Underlag');
}

async function drop(review: ReviewAtHand, name: string, text: string): Promise<void> {
  await writeFile(join(await folderOf(review), name), wordFile(paragraphs(text)));
}

/** The files of a punkt, once the worker has read what is new. */
async function filesOf(review: ReviewAtHand, itemId: string) {
  return instance.doors.until('the files are read', async () => {
    const { briefingFiles } = itemOf(await review.read(people.coordinator), itemId);

    return briefingFiles.every(({ current }) => current.version !== null) ? briefingFiles : null;
  });
}
