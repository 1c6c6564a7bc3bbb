import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionDetailView } from '../../src/contracts/action';
import type { SharePointListView } from '../../src/contracts/action-list';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { close, moveOn, people, reviewToClose, type ReviewAtHand } from './support/a-review';
import { addFault, clearFaults } from './support/sharepoint';

jest.setTimeout(240_000);

type Row = Record<string, string | number>;

const responsible = people.members[1];

let dataFolder: string;
let instance: LocalInstance;
let review: ReviewAtHand;
let number: number;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-list-'));
  instance = await startLocalInstance(dataFolder);
  await instance.doors.call(people.coordinator, 'PUT', '/api/units/kth-skola/action-list', {});
});
beforeEach(async () => {
  review = await reviewToClose(instance);
  number = (await review.read()).actions[0]?.number ?? 0;
  await moveOn(instance, 30);
});
afterEach(() => clearFaults(instance));
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('an action in the list in SharePoint', () => {
  it('has one row, with the § once the review is closed', async () => {
    expect(await row()).toMatchObject({ Nummer: number, Åtgärd: 'ta fram en tidsplan för hållbar utveckling', Ansvarig: 'miljöombud', 'Klart senast': '2027-03-30', Status: 'Öppen', Enhet: 'Skolan för teknikvetenskap' });
    await close(review);
    await moveOn(instance, 30);

    expect((await row())['Beslutad i']).toMatch(/§ \d+/);
    expect((await rows()).filter((one) => one['Genomgång-id'] === String(number))).toHaveLength(1);
  });

  it('is reported as done there by the responsible, with what was done, and the record says who', async () => {
    await edit({ Status: 'Genomförd', Kommentar: 'Tidsplanen är klar.', 'Ändrad av': responsible });

    expect(await action()).toMatchObject({ state: 'done' });
    expect((await action()).history.at(-1)).toMatchObject({ comment: 'Tidsplanen är klar.', by: expect.stringMatching(/Miljöombud/) });
    expect(await row()).toMatchObject({ Status: 'Genomförd', Kommentar: 'Tidsplanen är klar.' });
  });

  it('is put back with a reason where nothing says what was done', async () => {
    await edit({ Status: 'Genomförd', 'Ändrad av': responsible });

    expect(await action()).toMatchObject({ state: 'open' });
    expect(await row()).toMatchObject({ Status: 'Öppen', Kommentar: expect.stringMatching(/^Genomgång 2027-.*Skriv vad som är gjort/) });
    await edit({ Status: 'Genomförd', Kommentar: `${(await row())['Kommentar']}\nNu är planen skriven.`, 'Ändrad av': responsible });
    expect((await action()).history.at(-1)).toMatchObject({ comment: 'Nu är planen skriven.' });
    expect(await row()).toMatchObject({ Status: 'Genomförd', Kommentar: 'Nu är planen skriven.' });
  });

  it('gets a later day when the head has approved it, not before', async () => {
    await edit({ 'Klart senast': '2027-05-31', Kommentar: 'Konsulten kommer i maj.', 'Ändrad av': responsible });
    expect(await row()).toMatchObject({ 'Klart senast': '2027-03-30', Kommentar: expect.stringMatching(/Din begäran om ny tid till 2027-05-31 är skickad/) });

    await instance.doors.call(people.decisionMaker, 'POST', `/api/actions/${number}/later-answer`, { approve: true, comment: '' });
    await moveOn(instance, 30);
    expect(await row()).toMatchObject({ 'Klart senast': '2027-05-31' });
  });

  it('keeps what was written in the tab and in the list at the same time', async () => {
    await change({ Kommentar: 'Skrivet i listan.', 'Ändrad av': responsible });
    await instance.doors.call(responsible, 'POST', `/api/actions/${number}/report`, { state: 'in-progress', comment: 'Skrivet i fliken.' });
    await moveOn(instance, 30);

    expect((await action()).history.map(({ comment }) => comment).toSorted()).toEqual(['Skrivet i fliken.', 'Skrivet i listan.']);
    expect(await row()).toMatchObject({ Status: 'Pågår', Kommentar: 'Skrivet i listan.' });
  });

  it('is not changed by somebody who is nobody in the unit, nor in the columns that are ours; their words stay in the row', async () => {
    await edit({ Status: 'Genomförd', Kommentar: 'Klart tycker jag.', 'Ändrad av': 'Någon utifrån' });
    expect(await action()).toMatchObject({ state: 'open', history: [] });
    expect((await row())['Kommentar']).toMatch(/Du finns inte i Genomgång.*Klart tycker jag\./);

    await edit({ Åtgärd: 'något helt annat', 'Ändrad av': responsible });
    expect(await row()).toMatchObject({ Åtgärd: 'ta fram en tidsplan för hållbar utveckling', Kommentar: expect.stringMatching(/Här kan du ändra Status/) });
  });

  it('comes back where its row was thrown away, and a row made by hand is left alone', async () => {
    await writeRows([...(await rows()).filter((one) => one['Genomgång-id'] !== String(number)), { Nr: 900, Rubrik: 'Egen rad', Kommentar: 'min' }]);
    await moveOn(instance, 30);
    await moveOn(instance, 30);

    expect((await row())['Kommentar']).toMatch(/Raden hade tagits bort/);
    expect((await rows()).find((one) => one['Rubrik'] === 'Egen rad')).toMatchObject({ Kommentar: 'min' });
  });
});

describe('while SharePoint is troubled', () => {
  it.each([
    { kind: 'throttle', seconds: 60, match: '/batch|items/' },
    { kind: 'unavailable', seconds: 30, match: '/lists/' },
    { kind: 'reset', match: '/batch/' },
  ] as const)('$kind: the list says why, nothing is lost, and afterwards each action has one row', async (fault) => {
    await addFault(instance, fault);
    await instance.doors.call(responsible, 'POST', `/api/actions/${number}/report`, { state: 'in-progress', comment: `Under ${fault.kind}.` });
    await moveOn(instance, 30);
    const troubled = await instance.doors.until('the reason', () => list().then((one) => (one.message === null ? null : one)));
    expect(troubled).toMatchObject({ waiting: 1, message: expect.stringMatching(/Inget är förlorat/) });

    await clearFaults(instance);
    await moveOn(instance, 400);
    await instance.doors.until('the list is up to date', () => list().then((one) => (one.waiting === 0 && one.message === null ? one : null)));
    expect(await row()).toMatchObject({ Status: 'Pågår', Kommentar: `Under ${fault.kind}.` });
  });

  it('a change feed that has forgotten (410) is read anew, and what people wrote meanwhile is taken over', async () => {
    await addFault(instance, { kind: 'resync' as 'reset', match: '/delta/', times: 1 });
    await edit({ Kommentar: 'Skrivet före omläsningen.', 'Ändrad av': responsible });

    expect((await action()).history.at(-1)).toMatchObject({ comment: 'Skrivet före omläsningen.' });
  });

  it('a kill between the new row and our own commit leaves one row', async () => {
    await addFault(instance, { kind: 'late', seconds: 120, match: '/batch/' });
    const second = await reviewToClose(instance);
    const made = (await second.read()).actions[0]?.number ?? 0;
    void moveOn(instance, 30).catch(() => undefined);
    await instance.doors.until('the row on disk', async () => (await rows()).find((one) => one['Genomgång-id'] === String(made)) ?? null);
    await instance.kill();

    instance = await startLocalInstance(dataFolder, { NOW: '2027-03-18T09:00:00+01:00' });
    await moveOn(instance, 400);
    await instance.doors.until('the list is up to date', () => list().then((one) => (one.waiting === 0 && one.message === null ? one : null)));
    expect((await rows()).filter((one) => one['Genomgång-id'] === String(made))).toHaveLength(1);
  });
});

function action(): Promise<ActionDetailView> {
  return instance.doors.call(responsible, 'GET', `/api/actions/${number}`);
}

function list(): Promise<SharePointListView> {
  return instance.doors.call(people.coordinator, 'GET', '/api/units/kth-skola/action-list');
}

async function row(): Promise<Row> {
  return (await rows()).find((one) => one['Genomgång-id'] === String(number)) ?? {};
}

async function rows(): Promise<readonly Row[]> {
  return (JSON.parse(await readFile(await listFile(), 'utf8')) as { rader: Row[] }).rader;
}

async function writeRows(changed: readonly Row[]): Promise<void> {
  const whole = JSON.parse(await readFile(await listFile(), 'utf8')) as object;
  await writeFile(await listFile(), JSON.stringify({ ...whole, rader: changed }, null, 2));
}

async function change(values: Row): Promise<void> {
  await writeRows((await rows()).map((one) => (one['Genomgång-id'] === String(number) ? { ...one, ...values } : one)));
}

/** Somebody edits the row; then the product looks twice, once to read and once more in case. */
async function edit(values: Row): Promise<void> {
  await change(values);
  await moveOn(instance, 30);
  await moveOn(instance, 30);
}

async function listFile(): Promise<string> {
  const folder = join(instance.documents, 'miljoledning');

  return join(folder, (await readdir(folder)).find((one) => one.endsWith('.lista.json')) ?? 'none');
}
