import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReviewDocumentView, ReviewView } from '../../src/contracts/review';
import type { WordEditsView, WordSectionView } from '../../src/contracts/word-edit';
import { holdToTheClose, said, uppsala } from '../support/closed-review';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { paragraphTexts, withWords } from '../support/word-files';
import { decidedReview, close, itemOf, moveOn, people, reviewAtHand, type ReviewAtHand } from './support/a-review';
import { addFault, clearFaults, everything } from './support/sharepoint';

jest.setTimeout(180_000);

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-word-edit-'));
  instance = await startLocalInstance(dataFolder);
});
afterEach(() => clearFaults(instance));
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('minutes that are edited in Word', () => {
  it('are noticed within a minute, with when, and what differs by §; the file is left as it is', async () => {
    const { review, file, decided } = await closed();
    const edited = await edit(file, { before: said.conclusion, after: 'Verksamheten uppfyller inte kraven.' });
    await looked();
    const document = await minutes(review);
    expect(document.edits).toEqual([expect.objectContaining({ fileName: expect.stringContaining(review.id), text: expect.stringMatching(/^Ändrad i Word 16 mars/) })]);

    expect(await differences(review)).toEqual([
      expect.objectContaining({ id: decided[0], heading: expect.stringMatching(/^§ \d+ /), state: 'offered', canTake: true, changes: [expect.objectContaining({ field: 'Slutsats', record: said.conclusion, word: 'Verksamheten uppfyller inte kraven.' })] }),
    ]);
    expect(Buffer.from(await readFile(file)).equals(Buffer.from(edited))).toBe(true);
  });

  it('are not those that only SharePoint or a column has changed', async () => {
    const { review, file } = await closed();
    await edit(file, { before: '</dc:title>', after: ' (kopia)</dc:title>' }, 'docProps/core.xml');
    await looked();

    expect((await minutes(review)).edits).toEqual([]);
  });

  it('are so no more where our own text is put back', async () => {
    const { review, file } = await closed();
    const ours = await readFile(file);
    await edit(file, { before: said.conclusion, after: 'Något annat.' });
    await looked();
    expect((await minutes(review)).edits).toHaveLength(1);
    await writeFile(file, ours);
    await looked();

    expect((await minutes(review)).edits).toEqual([]);
  });

  it('are taken into the record § by §: the next writing lies beside, and the same request twice is taken once', async () => {
    const { review, file, decided } = await closed();
    await edit(file, { before: 'Två lagar är nya.', after: 'Tre lagar är nya.' });
    await edit(file, { before: said.conclusion, after: 'Kraven uppfylls.', within: 'Tre lagar' });
    await looked();
    const [section] = await differences(review);
    const first = await settle(review, section, 'take', 'same-key');
    const again = await settle(review, section, 'take', 'same-key');
    expect(again.status).toBe(200);
    expect(itemOf(first.body, decided[0])).toMatchObject({ background: 'Laglistan gicks igenom i februari.\nTre lagar är nya.', conclusion: 'Kraven uppfylls.' });
    expect(itemOf(again.body, decided[0]).version).toBe(itemOf(first.body, decided[0]).version);

    const beside = file.replace('.docx', ' 2.docx');
    await instance.doors.until('the next writing', async () => (await readFile(beside).catch(() => null)) && 'there');
    expect(paragraphTexts(await readFile(beside))).toContain('Kraven uppfylls.');
    await instance.doors.until('that it is stored', async () => ((await minutes(review)).state === 'stored' ? true : null));
    expect((await minutes(review)).edits).toHaveLength(1);
    expect(await differences(review)).toEqual([]);
    expect(await (await fetch(`${instance.doors.url}/local/ledger`)).json()).toMatchObject({ faults: [] });
  });

  it('are kept in the file alone: the record stands, and it is not offered until that § is changed anew', async () => {
    const { review, file, decided } = await closed();
    await edit(file, { before: said.conclusion, after: 'Så här.' });
    await looked();
    const [section] = await differences(review);
    const { body } = await settle(review, section, 'keep');
    expect(itemOf(body, decided[0]).conclusion).toBe(said.conclusion);
    expect(await differences(review)).toEqual([expect.objectContaining({ state: 'kept', stateText: expect.stringMatching(/^Behålls bara i filen, valt av /) })]);

    await edit(file, { before: said.conclusion, after: 'En annan paragraf.' });
    await looked();
    expect((await differences(review)).map(({ id, state }) => [id, state])).toEqual([[decided[0], 'kept'], [decided[1], 'offered']]);
    await edit(file, { before: 'Så här.', after: 'Så här i stället.' });
    await looked();
    expect((await differences(review)).map(({ state }) => state)).toEqual(['offered', 'offered']);
  });

  it('have an att-sats taken for the chair to say yes to; its day is only in the file', async () => {
    const { review, file, decided } = await closed();
    await edit(file, { before: `att ${said.clause}`, after: 'att uppdatera laglistan varje månad', within: '>Beslut<' });
    await looked();
    const [section, ...others] = await differences(review);
    expect(section?.changes).toEqual([expect.objectContaining({ field: 'Beslut', canTake: true })]);
    expect(others).toEqual([]);
    const { body } = await settle(review, section, 'take');
    expect(itemOf(body, decided[0])).toMatchObject({ rewording: { texts: ['uppdatera laglistan varje månad'] } });
    expect((await differences(review))[0]?.stateText).toMatch(/väntar på ordförandens ja$/);
    await review.send(uppsala.decisionMaker, 'POST', `/items/${decided[0]}/rewording/answer`, { isAccepted: true });
    expect(itemOf(await review.read(uppsala.secretary), decided[0]).decision?.text).toContain('varje månad');

    await edit(file, { before: 'senast 2027-06-30', after: 'senast 2027-09-30', within: '>Beslut<' });
    await looked();
    expect((await differences(review)).find(({ state }) => state === 'offered')).toMatchObject({ canTake: false, note: expect.stringMatching(/ompröva beslutet/) });
  });

  it('are met by a rewriting that comes before they are seen, and only what Word changed is offered', async () => {
    const { review, file, decided } = await closed();
    await edit(file, { before: said.conclusion, after: 'Skrivet i Word.' });
    const { version } = itemOf(await review.read(uppsala.secretary), decided[1]);
    await review.send(uppsala.secretary, 'PATCH', `/items/${decided[1]}`, { version, conclusion: 'Skrivet i fliken.' });
    await instance.doors.until('the edit', async () => ((await minutes(review)).edits.length === 1 ? true : null));

    expect((await readdir(join(file, '..'))).filter((name) => name.includes(`utkast ${review.id}`))).toHaveLength(2);
    expect((await differences(review)).map(({ id }) => id)).toEqual([decided[0]]);
  });

  it('are offered to read but not to choose for who does not keep the minutes', async () => {
    const { review, file } = await closed();
    await edit(file, { before: said.conclusion, after: 'Så här.' });
    await looked();
    const [section] = await differences(review, uppsala.member);

    expect(section).toMatchObject({ state: 'offered' });
    expect((await settle(review, section, 'take', null, uppsala.member)).status).toBe(403);
  });

  it('are refused to be chosen on what has changed since it was read', async () => {
    const { review, file, decided } = await closed();
    await edit(file, { before: said.conclusion, after: 'Så här.' });
    await looked();
    const [section] = await differences(review);
    const { version } = itemOf(await review.read(uppsala.secretary), decided[0]);
    await review.send(uppsala.secretary, 'PATCH', `/items/${decided[0]}`, { version, conclusion: 'I fliken.' });
    expect(await settle(review, section, 'take')).toMatchObject({ status: 409, body: { error: { code: 'changed-by-other' } } });

    await edit(file, { before: 'Så här.', after: 'Så där.' });
    expect(await settle(review, section, 'take')).toMatchObject({ status: 409, body: { error: { code: 'edit-changed' } } });
  });

  it('say what is only in the file: header, attendance and headings are no text of the record', async () => {
    const { review, file } = await closed();
    await edit(file, { before: 'Storgatan 1', after: 'Storgatan 17' });
    await looked();
    const [section] = await differences(review);

    expect(section).toMatchObject({ id: 'rest', heading: 'Utanför paragraferna', canTake: false, note: expect.stringMatching(/^Det här står bara i filen/) });
    expect(await settle(review, section, 'take')).toMatchObject({ status: 409, body: { error: { code: 'edit-only-in-file' } } });
    expect((await settle(review, section, 'keep')).status).toBe(200);
  });

  it('keep a § under sekretess from who may not see it', async () => {
    const { review, file, decided } = await closed();
    for (const item of decided) {
      await edit(file, { before: said.conclusion, after: `Hemligt ${item}.` });
    }
    await looked();
    const { version } = itemOf(await review.read(uppsala.secretary), decided[0]);
    await review.send(uppsala.secretary, 'PATCH', `/items/${decided[0]}`, { version, confidential: true });

    expect((await differences(review)).map(({ id }) => id)).toEqual(expect.arrayContaining([decided[0], decided[1]]));
    const seen = await instance.doors.call<WordEditsView>(uppsala.registrar, 'GET', `/api/reviews/${review.id}/documents/minutes/edits`);
    expect(seen.edits[0]?.sections.map(({ id }) => id)).toEqual([decided[1]]);
    expect(JSON.stringify(seen)).not.toContain(`Hemligt ${decided[0]}`);
  });

  it('are said not to be readable where the file could hurt, and the file is not touched', async () => {
    const { review, file } = await closed();
    const bytes = await edit(file, { before: '<w:body>', after: '<!DOCTYPE x><w:body>' });
    await looked();
    const view = await edits(review);

    expect(view.edits[0]).toMatchObject({ sections: [], fault: expect.stringMatching(/^Filen kan inte läsas/), faults: [expect.stringMatching(/^Filen innehåller en dokumenttyp/)] });
    expect(Buffer.from(await readFile(file)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('are seen once SharePoint answers again', async () => {
    const { review, file } = await closed();
    await addFault(instance, { kind: 'unavailable', seconds: 60, match: everything });
    await edit(file, { before: said.conclusion, after: 'Under avbrottet.' });
    await looked();
    await clearFaults(instance);
    await moveOn(instance, 120);

    expect((await minutes(review)).edits).toHaveLength(1);
  });
});

describe('KTH’s one growing document', () => {
  it('that was edited while it was the kallelse is kept with what was written there, and the minutes lie beside', async () => {
    const review = await decidedReview(instance, 'genomgang', '3');
    const { fileName } = await instance.doors.until('the kallelse', async () => (await review.read()).documents.find(({ state }) => state === 'stored') ?? null);
    const file = join(instance.documents, 'miljoledning', 'Utkast', 'Skolan för teknikvetenskap', fileName);
    await edit(file, { before: 'Övrigt', after: 'Övriga frågor' });
    await looked();
    expect((await review.read()).documents[0]?.edits).toHaveLength(1);
    await close(review);
    await instance.doors.until('the minutes', async () => ((await review.read()).minutesDraft?.state === 'stored' ? true : null));

    expect((await review.read()).minutesDraft?.edits).toEqual([expect.objectContaining({ fileName })]);
    const view = await instance.doors.call<WordEditsView>(people.secretary, 'GET', `/api/reviews/${review.id}/documents/minutes/edits`);
    expect(view.edits[0]?.sections).toEqual([expect.objectContaining({ id: 'rest', canTake: false, changes: expect.arrayContaining([expect.objectContaining({ word: expect.stringContaining('Övriga frågor') })]) })]);
  });

  it('has its §§ read in KTH’s own template too', async () => {
    const review = await decidedReview(instance, 'genomgang', '3');
    const { version } = itemOf(await review.read(), '3');
    await review.send(people.secretary, 'PATCH', '/items/3', { version, conclusion: 'Revisionen visade inga avvikelser.' });
    await close(review);
    const { fileName } = await instance.doors.until('the minutes', async () => (await review.read()).documents.find(({ id, state }) => id === 'minutes' && state === 'stored') ?? null);
    await edit(join(instance.documents, 'miljoledning', 'Utkast', 'Skolan för teknikvetenskap', fileName), { before: 'inga avvikelser', after: 'två avvikelser' });
    await looked();
    const view = await instance.doors.call<WordEditsView>(people.secretary, 'GET', `/api/reviews/${review.id}/documents/minutes/edits`);

    expect(view.edits[0]?.sections).toEqual([expect.objectContaining({ id: '3', canTake: true, changes: [expect.objectContaining({ field: 'Slutsats', word: 'Revisionen visade två avvikelser.' })] })]);
  });
});

async function closed(): Promise<{ readonly review: ReviewAtHand; readonly file: string; readonly decided: readonly [string, string] }> {
  const { id, decided } = await holdToTheClose(instance.doors);
  const review = reviewAtHand(instance, id);
  const { fileName } = await instance.doors.until('the stored minutes', async () => {
    const document = await minutes(review);

    return document.state === 'stored' ? document : null;
  });

  return { review, decided, file: join(instance.documents, 'o365grp0261', 'Utkast', 'Fastighet och service', fileName) };
}

/** Until the library has been looked at after the edit: a look that was under way before it sees it only the next time, still within a minute. */
async function looked(): Promise<void> {
  await moveOn(instance, 30);
  await moveOn(instance, 25);
}

async function edit(file: string, change: Parameters<typeof withWords>[1], part?: string): Promise<Uint8Array> {
  const bytes = withWords(await readFile(file), change, part);
  await writeFile(file, bytes);

  return bytes;
}

async function minutes(review: ReviewAtHand): Promise<ReviewDocumentView> {
  const document = (await review.read(uppsala.secretary)).documents.find(({ id }) => id === 'minutes');
  if (!document) {
    throw new Error('there are no minutes');
  }

  return document;
}

function edits(review: ReviewAtHand, person: string = uppsala.secretary): Promise<WordEditsView> {
  return instance.doors.call(person, 'GET', `/api/reviews/${review.id}/documents/minutes/edits`);
}

async function differences(review: ReviewAtHand, person?: string): Promise<readonly WordSectionView[]> {
  const [first] = (await edits(review, person)).edits;
  expect(first?.fault).toBeNull();

  return first?.sections ?? [];
}

interface Settled {
  readonly status: number;
  readonly body: ReviewView;
}

async function settle(review: ReviewAtHand, section: WordSectionView | undefined, choice: 'take' | 'keep', key: string | null = null, person: string = uppsala.secretary): Promise<Settled> {
  const { edits: all } = await edits(review);
  const { access_token: token } = (await (await fetch(`${instance.doors.url}/local/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person }) })).json()) as { access_token: string };
  const answer = await fetch(`${instance.doors.url}/api/reviews/${review.id}/documents/minutes/edits`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': `${key}-${review.id}` }) },
    body: JSON.stringify({ fileId: all[0]?.fileId, sectionId: section?.id, choice, mark: section?.mark, version: section?.version }),
  });

  return { status: answer.status, body: (await answer.json()) as ReviewView };
}
