import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type TabBrowser } from '../support/tab/opened-tab';
import { anEditedReview, sampleWordEdits } from '../support/tab/sample-word-edits';

describeWith({ name: 'Chromium', path: chromium() }, 'a protocol that is edited in Word', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'word-edits');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test('says so among the handlingar, and leads to what differs', async () => {
    const { tab } = await browser.open({ review: anEditedReview(['make-extract', 'retry-document', 'settle-edit']) });
    await tab.getByText('Ändrad i Word 10 mars 14.02 av Sekreterare').waitFor();
    await tab.getByRole('link', { name: 'Se skillnaderna' }).click();

    await tab.getByRole('heading', { name: /^Ändrad i Word/ }).waitFor();
    expect(await tab.getByRole('list', { name: 'Ändrat i Word' }).getByRole('listitem').count()).toBe(2);
    expect(await tab.getByRole('list', { name: 'Redan valt' }).innerText()).toContain('§ 13 Laglista: Behålls bara i filen');
  });

  test('has the § taken or kept by whoever keeps the minutes; what is only in the file can only be kept', async () => {
    const { tab, stub } = await browser.open({ review: anEditedReview(['settle-edit']), address: '/tab/reviews/R1/minutes' });
    await tab.getByRole('button', { name: /^Ta in i protokollet: § 12 / }).click();
    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]).toMatchObject({ path: '/reviews/R1/documents/minutes/edits', body: { fileId: 'F1', sectionId: 'A1', choice: 'take', mark: 'm1', version: 4 } });
    expect(await tab.getByRole('button', { name: 'Ta in i protokollet: Utanför paragraferna' }).count()).toBe(0);
    await tab.getByRole('button', { name: 'Behåll bara i filen: Utanför paragraferna' }).click();
    expect((await until(() => stub.changes, (changes) => changes.length === 2))[1]?.body).toMatchObject({ sectionId: 'rest', choice: 'keep' });
  });

  test('is read, and not chosen on, by others', async () => {
    const { tab } = await browser.open({ review: anEditedReview([]), address: '/tab/reviews/R1/minutes' });
    await tab.getByText('Sekreteraren väljer för varje paragraf').waitFor();

    expect(await tab.getByRole('button', { name: /Behåll bara i filen/ }).count()).toBe(0);
  });

  test('says in words, not by colour and line alone, what is taken away and what is added', async () => {
    const { tab } = await browser.open({ review: anEditedReview([]), address: '/tab/reviews/R1/minutes' });

    expect(await tab.getByRole('deletion').first().textContent()).toBe('Borttaget i Word: kraven');
    expect(await tab.getByRole('insertion').first().textContent()).toBe('Tillagt i Word: inte alla krav');
  });

  test('says why it cannot be compared', async () => {
    const { tab, stub } = await browser.open({ review: anEditedReview(['retry-document', 'settle-edit']) });
    stub.wordEdits = { edits: sampleWordEdits.edits.map((edit) => ({ ...edit, sections: [], fault: 'Filen kan inte läsas.', faults: ['Filen innehåller makron (word/vbaProject.bin).'] })) };
    await tab.getByRole('link', { name: 'Se skillnaderna' }).click();

    await tab.getByText('Filen innehåller makron (word/vbaProject.bin).').waitFor();
  });

  test.each([1280, 320])('fits a window of %i px', async (width) => {
    const { tab } = await browser.open({ review: anEditedReview(['settle-edit']), address: '/tab/reviews/R1/minutes', width });
    await tab.getByRole('heading', { name: /^Ändrad i Word/ }).waitFor();

    expect(await tab.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
  });
});
