import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { ReviewDocumentView, ReviewView } from '../../src/contracts/review';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { close, decidedReview, people, reviewAtHand, reviewToClose, type ReviewAtHand } from './support/a-review';
import { addFault, clearFaults } from './support/sharepoint';

jest.setTimeout(180_000);

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-documents-'));
  instance = await startLocalInstance(dataFolder);
});
afterEach(() => clearFaults(instance));
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

const kth = join('miljoledning', 'Utkast', 'Skolan för teknikvetenskap');

describe('the kallelse of a review', () => {
  it('is written and stored when it is sent, and written anew in the same file when the review is moved', async () => {
    const { review, summons } = await calledReview('kth-skola', people.coordinator, 'genomgang');
    expect(summons).toMatchObject({ kind: 'summons', name: 'Kallelse och protokoll', message: null });
    const text = await textOf(kth, summons.fileName);
    expect(text).toContain('2027-03-16, kl. 13.00');
    expect(text).toContain('3. Resultat från interna och externa revisioner');
    expect(text).not.toContain('UTKAST');

    await review.send(people.coordinator, 'POST', '/move', { date: '2027-03-18', startTime: '09:00', reason: 'Krockar med fakultetsrådet.' });
    await instance.doors.until('the new day', async () => ((await textOf(kth, summons.fileName)).includes('2027-03-18, kl. 09.00') ? true : null));
    expect(await filesOf(kth, review)).toEqual([summons.fileName]);
  });

  it('is written in our own form under the organisation’s head where it has no template, and says why it waits', async () => {
    const folder = join('o365grp0261', 'Utkast', 'Fastighet och service');
    await addFault(instance, { kind: 'locked' });
    const { id } = await planned('uppsala-fs', 'uppsala-fs.miljosamordnare', 'var');
    const review = reviewAtHand(instance, id);
    await review.send('uppsala-fs.miljosamordnare', 'POST', '/summons');
    const waiting = await untilDocument(review, 'uppsala-fs.miljosamordnare', 'summons', ({ message }) => /öppet i Word/.test(message ?? ''));
    expect(waiting.message).toMatch(/^Kallelsen kunde inte sparas/);

    await clearFaults(instance);
    await review.send('uppsala-fs.miljosamordnare', 'POST', '/documents/summons/retry');
    const stored = await untilDocument(review, 'uppsala-fs.miljosamordnare', 'summons', ({ state }) => state === 'stored');
    expect(await textOf(folder, stored.fileName)).toContain('Kallelse: Ledningens miljögenomgång');
    expect(await textOf(folder, stored.fileName, /^word\/header\d*\.xml$/)).toContain('Region Uppsala');
  });
});

describe('kallelse and minutes of KTH, which are one document', () => {
  it('are one file that grows: at the close it has the agenda and the minutes', async () => {
    const review = await decidedReview(instance, 'genomgang', '3');
    const summons = await untilDocument(review, people.secretary, 'summons', ({ state }) => state === 'stored');
    await close(review);
    const minutes = await untilDocument(review, people.secretary, 'minutes', ({ state }) => state === 'stored');

    expect(minutes).toMatchObject({ name: 'Kallelse och protokoll', fileName: summons.fileName, webUrl: summons.webUrl });
    expect(await filesOf(kth, review)).toEqual([summons.fileName]);
    const text = await textOf(kth, summons.fileName);
    expect(text).toContain('UTKAST – ej upprättad handling');
    expect(text).toContain('Dagordning');
    expect(text).toContain('Skolchefen beslutar');
    expect((await review.read()).documents.map(({ id }) => id)).toEqual(['minutes']);
  });

  it('are two files where somebody has edited the kallelse in Word: theirs is left as it is', async () => {
    const review = await decidedReview(instance, 'genomgang', '3');
    const { fileName } = await untilDocument(review, people.secretary, 'summons', ({ state }) => state === 'stored');
    const file = join(instance.documents, kth, fileName);
    const edited = new PizZip(await readFile(file));
    edited.file('word/document.xml', (edited.file('word/document.xml')?.asText() ?? '').replace('Övrigt', 'Övriga frågor'));
    await writeFile(file, edited.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
    await close(review);
    await untilDocument(review, people.secretary, 'minutes', ({ state }) => state === 'stored');

    const beside = fileName.replace('.docx', ' 2.docx');
    expect((await filesOf(kth, review)).toSorted()).toEqual([beside, fileName].toSorted());
    expect(await textOf(kth, fileName)).toContain('Övriga frågor');
    expect(await textOf(kth, beside)).toContain('Skolchefen beslutar');
  });
});

describe('an extract of the minutes', () => {
  it('has the chosen § alone, is called so, and lies beside the minutes', async () => {
    const review = await reviewToClose(instance);
    const { items } = await close(review);
    const decided = items.find(({ decision }) => decision !== null);
    await untilDocument(review, people.secretary, 'minutes', ({ state }) => state === 'stored');
    await review.send(people.secretary, 'POST', '/extracts', { itemIds: [decided?.id] });
    const extract = await untilDocument(review, people.secretary, 'extract-1', ({ state }) => state === 'stored');

    expect(extract.name).toBe(`Protokollsutdrag § ${decided?.paragraph}`);
    const text = await textOf(kth, extract.fileName);
    expect(text).toContain(decided?.title);
    expect(text).not.toContain(items.find(({ kind, struck }) => kind === 'formalia' && struck === null)?.title);
    expect(text).toContain('UTKAST – ej upprättad handling');
    expect(await filesOf(kth, review)).toHaveLength(3);
  });

  it('by subject area has the §§ of the area; one without any is refused', async () => {
    const review = await reviewToClose(instance);
    await close(review);
    await review.send(people.secretary, 'POST', '/extracts', { subjectArea: 'miljo' });
    expect(await untilDocument(review, people.secretary, 'extract-1', ({ state }) => state === 'stored')).toMatchObject({ name: expect.stringMatching(/^Protokollsutdrag /) });
    await expect(review.send(people.secretary, 'POST', '/extracts', { itemIds: [] })).rejects.toThrow(/ingen § är vald/);
  });
});

async function planned(unitId: string, person: string, meetingType: string): Promise<ReviewView> {
  const plan = { unitId, meetingType, date: '2027-03-16', startTime: '13:00', place: 'Storgatan 1', subjectAreas: ['miljo'] };
  const { id } = await instance.doors.call<ReviewView>(person, 'POST', '/api/reviews', plan);

  return instance.doors.call(person, 'POST', `/api/reviews/${id}/prepare`, {});
}

async function calledReview(unitId: string, person: string, meetingType: string): Promise<{ readonly review: ReviewAtHand; readonly summons: ReviewDocumentView }> {
  const { id } = await planned(unitId, person, meetingType);
  const review = reviewAtHand(instance, id);
  await review.send(person, 'POST', '/summons');

  return { review, summons: await untilDocument(review, person, 'summons', ({ state }) => state === 'stored') };
}

function untilDocument(review: ReviewAtHand, person: string, id: string, isWanted: (document: ReviewDocumentView) => boolean): Promise<ReviewDocumentView> {
  return instance.doors.until(`the document ${id}`, async () => (await review.read(person)).documents.find((document) => document.id === id && isWanted(document)) ?? null);
}

async function filesOf(folder: string, review: ReviewAtHand): Promise<readonly string[]> {
  return (await readdir(join(instance.documents, folder))).filter((name) => name.includes(review.id) && name.endsWith('.docx'));
}

async function textOf(folder: string, fileName: string, part = /^word\/document\.xml$/): Promise<string> {
  const zip = new PizZip(await readFile(join(instance.documents, folder, fileName)));

  return zip.file(part).map((one) => one.asText().replace(/<[^>]+>/g, '')).join('');
}
