import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { MinutesDraftView } from '../../src/contracts/review';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { close, decidedItem, itemOf, moveOn, people, reviewAtHand, reviewToClose, type ReviewAtHand } from './support/a-review';
import { addFault, clearFaults, draftFile, draftsOf, readDraft, storedAfterAWhile, untilDraft } from './support/sharepoint';

jest.setTimeout(180_000);

let dataFolder: string;
let instance: LocalInstance;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-reworded-'));
  instance = await startLocalInstance(dataFolder);
});
afterEach(() => clearFaults(instance));
afterAll(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('a record that is reworded after the close', () => {
  it('is written anew over our own draft: one file, with the new words', async () => {
    const { review, draft } = await closedWithDraft();
    await conclude(review, 'Målen nås inte utan fler resurser.');
    await untilDraft(instance, review, 'that it is stored anew', isStoredAfter(draft));

    expect(await draftsOf(instance, review)).toEqual([draft.fileName]);
    expect(await textOf(draft.fileName)).toContain('Målen nås inte utan fler resurser.');
  });

  it('is laid beside a draft that somebody has edited in Word, which is left as it is', async () => {
    const { review, draft } = await closedWithDraft();
    const edited = withText(await readDraft(instance, draft.fileName), 'ta fram en tidsplan', 'ta fram en mycket snabb tidsplan');
    await writeFile(draftFile(instance, draft.fileName), edited);
    await conclude(review, 'Målen nås.');
    await untilDraft(instance, review, 'that it is stored anew', isStoredAfter(draft));

    const beside = draft.fileName.replace('.docx', ' 2.docx');
    expect((await draftsOf(instance, review)).toSorted()).toEqual([beside, draft.fileName].toSorted());
    expect(await textOf(draft.fileName)).toContain('mycket snabb');
    expect(await textOf(draft.fileName)).not.toContain('Målen nås.');
    expect(await textOf(beside)).toContain('Målen nås.');
  });

  it('while the draft is being stored ends with the newest words in the one file', async () => {
    const review = await reviewToClose(instance);
    await addFault(instance, { kind: 'late', seconds: 3, times: 1 });
    await close(review);
    await instance.doors.until('the file on disk', async () => ((await draftsOf(instance, review)).length === 1 ? true : null));
    await conclude(review, 'Först så.');
    await conclude(review, 'Sedan så här.');
    const stored = await storedAfterAWhile(instance, review);
    await moveOn(instance, 600);

    expect(await draftsOf(instance, review)).toEqual([stored.fileName]);
    await instance.doors.until('the newest words', async () => ((await textOf(stored.fileName)).includes('Sedan så här.') ? true : null));
  });

  it('and killed between the replacing and our own commit is found again: one file, the new words', async () => {
    const { review, draft } = await closedWithDraft();
    await addFault(instance, { kind: 'late', seconds: 120 });
    await conclude(review, 'Efter avbrottet.');
    await instance.doors.until('the new words on disk', async () => ((await textOf(draft.fileName)).includes('Efter avbrottet.') ? true : null));
    await instance.kill();

    instance = await startLocalInstance(dataFolder, { NOW: '2027-04-20T09:00:00+02:00' });
    const again = reviewAtHand(instance, review.id);
    await storedAfterAWhile(instance, again);
    expect(await draftsOf(instance, again)).toEqual([draft.fileName]);
    expect(await textOf(draft.fileName)).toContain('Efter avbrottet.');
  });
});

async function closedWithDraft(): Promise<{ readonly review: ReviewAtHand; readonly draft: MinutesDraftView }> {
  const review = await reviewToClose(instance);
  await close(review);

  return { review, draft: await untilDraft(instance, review, 'the first draft', ({ state }) => state === 'stored') };
}

/** The secretary writes the conclusion of the one decided item. */
async function conclude(review: ReviewAtHand, conclusion: string): Promise<void> {
  const { version } = itemOf(await review.read(), decidedItem);
  await review.send(people.secretary, 'PATCH', `/items/${decidedItem}`, { version, conclusion });
}

function isStoredAfter(before: MinutesDraftView): (draft: MinutesDraftView) => boolean {
  return ({ state, at }) => state === 'stored' && at !== before.at;
}

async function textOf(fileName: string): Promise<string> {
  return new PizZip(await readDraft(instance, fileName)).file('word/document.xml')?.asText().replace(/<[^>]+>/g, '') ?? '';
}

/** The document as Word would save it with other words in it. */
function withText(bytes: Buffer, before: string, after: string): Buffer {
  const zip = new PizZip(bytes);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain(before);
  zip.file('word/document.xml', xml.replace(before, after));

  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
