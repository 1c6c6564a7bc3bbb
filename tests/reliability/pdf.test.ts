import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describeWith, soffice } from '../support/available';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { documentsStored, moveOn, people, startedReview } from './support/a-review';
import { addFault, clearFaults } from './support/sharepoint';

jest.setTimeout(180_000);

let dataFolder: string;
let instance: LocalInstance;

async function start(environment: Readonly<Record<string, string>>): Promise<void> {
  dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-med-pdf-'));
  instance = await startLocalInstance(dataFolder, environment);
}
afterEach(async () => {
  await instance.kill();
  await rm(dataFolder, { recursive: true, force: true });
});

async function pdfFiles(): Promise<readonly string[]> {
  const folder = join(instance.documents, 'miljoledning', 'Utkast');

  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name));
}

test('where nothing makes PDF the document stands alone, and it is said what to do', async () => {
  await start({});
  const review = await startedReview(instance);
  await documentsStored(instance, review);

  expect((await review.read()).documents[0]?.pdf).toEqual({ state: 'none', webUrl: null, text: expect.stringMatching(/^PDF görs inte här.*Spara som PDF/) });
  expect(await pdfFiles()).toEqual([]);
});

test('where the program fails the document is stored, the PDF waits and says so, and there is no file', async () => {
  await start({ SOFFICE_PATH: '/bin/false' });
  const review = await startedReview(instance);
  const [document] = await instance.doors.until('that the PDF waits', async () => {
    const { documents } = await review.read();

    return documents[0]?.pdf?.text.startsWith('PDF kunde inte göras') ? documents : null;
  });

  expect(document).toMatchObject({ state: 'stored', pdf: { state: 'waiting', webUrl: null } });
  expect(await pdfFiles()).toEqual([]);
});

test('where the program is not there it is said whose it is to mend', async () => {
  await start({ SOFFICE_PATH: '/finns/inte/soffice' });
  const review = await startedReview(instance);
  const text = await instance.doors.until('that the PDF waits', async () => /LibreOffice kunde inte startas.*SOFFICE_PATH/.exec((await review.read()).documents[0]?.pdf?.text ?? ''));

  expect(text).not.toBeNull();
});

describeWith({ name: 'LibreOffice', path: soffice() }, 'with LibreOffice', (sofficePath) => {
  test('each document has its PDF beside it by the same name, made anew with the document, never over somebody else’s', async () => {
    await start({ SOFFICE_PATH: sofficePath });
    const review = await startedReview(instance);
    const made = () => instance.doors.until('the PDF', async () => ((await review.read()).documents.every(({ state, pdf }) => state === 'stored' && pdf?.state === 'stored') ? true : null));
    await made();
    const [document] = (await review.read()).documents;
    const [file, ...others] = await pdfFiles();

    expect(document?.pdf?.text).toBe('PDF/A-2 (LibreOffice)');
    expect(file).toMatch(new RegExp(`${document?.fileName.replace(/\.docx$/, '').replace(/[()]/g, '\\$&')}\\.pdf$`));
    expect(others).toEqual([]);

    await review.send(people.secretary, 'POST', '/presentation');
    await made();
    expect(await pdfFiles()).toHaveLength(2);
    await review.send(people.secretary, 'POST', '/presentation');
    await made();
    expect(await pdfFiles()).toHaveLength(2);

    await addFault(instance, { kind: 'reset', when: 'after', times: 6 });
    await review.send(people.secretary, 'POST', '/presentation');
    for (let round = 1; round <= 5; round += 1) {
      await moveOn(instance, 600);
      await wait(2_500);
    }
    await clearFaults(instance);
    await moveOn(instance, 600);
    await made();
    expect(await pdfFiles()).toHaveLength(2);

    const presentation = (await pdfFiles()).find((name) => name.includes('Presentation')) ?? '';
    await writeFile(presentation, 'Någon annans fil');
    await review.send(people.secretary, 'POST', '/presentation');
    await made();
    expect(await readFile(presentation, 'utf8')).toBe('Någon annans fil');
    expect(await pdfFiles()).toHaveLength(3);
  });
});
