import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { paragraphs, wordFile } from '../support/word-files';
import { close, decidedItem, itemOf, moveOn, people, reviewAtHand, reviewToClose } from './support/a-review';
import { addFault, clearFaults, draftFile, draftsOf, everything, readDraft, setLibraryRules, storedAfterAWhile, storing, untilDraft } from './support/sharepoint';

jest.setTimeout(180_000);

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-sharepoint-'));
  instance = await startLocalInstance(dataFolder);
});
afterEach(() => clearFaults(instance));
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('while SharePoint does not take the draft, the closed review says why; afterwards the draft is stored once', () => {
  it.each([
    { kind: 'locked', says: /Dokumentet är öppet i Word hos .*försöker igen varje minut/ },
    { kind: 'throttle', seconds: 60, says: /SharePoint har bett oss vänta/ },
    { kind: 'unavailable', seconds: 60, match: everything, says: /SharePoint har bett oss vänta/ },
    { kind: 'reset', match: everything, says: /SharePoint svarar inte\. Allt som är skrivet och beslutat finns kvar/ },
    { kind: 'throttle', seconds: 60, date: true, says: /SharePoint har bett oss vänta/ },
    { kind: 'reset', when: 'body', match: everything, says: /SharePoint svarar inte/ },
    { kind: 'full', says: /det är fullt i SharePoint.*försöker igen varje minut/ },
    { kind: 'expired', match: everything, says: /appen saknar rätt till biblioteket/ },
  ] as const)('$kind (%#)', async ({ says, ...fault }) => {
    const review = await reviewToClose(instance);
    await addFault(instance, fault);
    const closed = await close(review);
    const waiting = await untilDraft(instance, review, 'the reason', ({ message }) => says.test(message ?? ''));

    expect(closed).toMatchObject({ state: 'closed', minutesDraft: { state: 'waiting' } });
    expect(waiting).toMatchObject({ state: 'waiting', webUrl: null });
    expect(itemOf(await review.read(), decidedItem).paragraph).toBe(itemOf(closed, decidedItem).paragraph);
    await moveOn(instance, 90);
    expect(await review.read()).toMatchObject({ minutesDraft: { state: 'waiting', message: expect.stringMatching(says) } });
    expect(await draftsOf(instance, review)).toEqual([]);

    await clearFaults(instance);
    const stored = await storedAfterAWhile(instance, review);
    expect(stored).toMatchObject({ message: null, faults: [] });
    expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
    await moveOn(instance, 3_600);
    expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
  });

  it('slow: the review answers meanwhile', async () => {
    const review = await reviewToClose(instance);
    await addFault(instance, { kind: 'slow', seconds: 2, times: 1, match: storing });
    await close(review);

    expect(await review.read()).toMatchObject({ state: 'closed', minutesDraft: { state: 'waiting', message: expect.stringMatching(/Du behöver inte göra något/) } });
    const stored = await untilDraft(instance, review, 'that the draft is stored', ({ state }) => state === 'stored');
    expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
  });
});

describe('a library that wants documents checked out and a column filled', () => {
  afterEach(() => setLibraryRules(instance, {}));

  it('gets the draft, and the tab says which column is missing until the library is content without it', async () => {
    const review = await reviewToClose(instance);
    await setLibraryRules(instance, { requiresCheckOut: true, requiredColumns: ['Diarienummer'] });
    await close(review);
    const waiting = await untilDraft(instance, review, 'the reason', ({ message }) => /biblioteket kräver att Diarienummer fylls i/.test(message ?? ''));
    expect(waiting.state).toBe('waiting');

    await setLibraryRules(instance, { requiresCheckOut: true });
    const stored = await storedAfterAWhile(instance, review);
    expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
  });
});

describe("somebody else's document with the draft's name", () => {
  it('is never written over; the tab says so, and once it is renamed "Försök igen" stores the draft', async () => {
    const review = await reviewToClose(instance);
    await addFault(instance, { kind: 'locked' });
    const { fileName } = await close(review).then(({ minutesDraft }) => minutesDraft ?? { fileName: '' });
    const theirs = Buffer.from(wordFile(paragraphs('Någon annans anteckningar')));
    await writeFile(draftFile(instance, fileName), theirs);
    await clearFaults(instance);
    await moveOn(instance, 600);

    const waiting = await untilDraft(instance, review, 'the reason', ({ message }) => /samma namn/.test(message ?? ''));
    expect(waiting).toMatchObject({ state: 'waiting', message: expect.stringMatching(/Vi skriver aldrig över något\. Byt namn på det andra dokumentet/) });
    await moveOn(instance, 3_600);
    expect((await readDraft(instance, fileName)).equals(theirs)).toBe(true);

    await rename(draftFile(instance, fileName), draftFile(instance, `Mina anteckningar ${review.id}.docx`));
    await review.send(people.secretary, 'POST', '/minutes-draft/retry');
    const stored = await untilDraft(instance, review, 'that the draft is stored', ({ state }) => state === 'stored');
    expect(stored.fileName).toBe(fileName);
    expect(new PizZip(await readDraft(instance, fileName)).file('word/document.xml')?.asText()).toContain('ta fram en tidsplan');
  });
});

describe('a draft that SharePoint took without our hearing of it is found again and stays one file', () => {
  it('after a connection that broke behind the storing', async () => {
    const review = await reviewToClose(instance);
    await addFault(instance, { kind: 'reset', when: 'after' });
    await close(review);
    await untilDraft(instance, review, 'the reason', ({ message }) => /SharePoint svarar inte/.test(message ?? ''));
    const taken = await draftsOf(instance, review);
    expect(taken).toHaveLength(1);

    await clearFaults(instance);
    const stored = await storedAfterAWhile(instance, review);
    expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
    expect(taken).toEqual([stored.fileName]);
  });

  it('after a kill between the storing and our own commit, though days pass before the next start', async () => {
    const review = await reviewToClose(instance);
    await addFault(instance, { kind: 'late', seconds: 120 });
    await close(review);
    await instance.doors.until('the file on disk', async () => ((await draftsOf(instance, review)).length === 1 ? true : null));
    await instance.kill();

    instance = await startLocalInstance(dataFolder, { NOW: '2027-04-20T09:00:00+02:00' });
    const stored = await storedAfterAWhile(instance, reviewAtHand(instance, review.id));
    expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
    expect(stored.webUrl).toContain(review.id);
  });
});
