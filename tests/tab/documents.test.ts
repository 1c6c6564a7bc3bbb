import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type TabBrowser } from '../support/tab/opened-tab';
import { aClosedReview } from '../support/tab/sample-documents';

describeWith({ name: 'Chromium', path: chromium() }, 'Handlingar', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'documents');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test('each document has its link, and one that waits says why and can be tried again', async () => {
    const { tab, stub } = await browser.open({ review: aClosedReview() });
    expect(await tab.getByRole('link', { name: 'Öppna i SharePoint: Kallelse' }).getAttribute('href')).toBe('https://sharepoint.invalid/kallelse.docx');
    expect(await tab.getByRole('link', { name: 'PDF/A-2 (LibreOffice): Protokoll', exact: true }).getAttribute('href')).toBe('https://sharepoint.invalid/handling.pdf');
    expect(await tab.getByText('Utdraget kunde inte sparas i SharePoint.').isVisible()).toBe(true);

    await tab.getByRole('button', { name: 'Försök igen: Protokollsutdrag § 14' }).click();
    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]?.path).toBe('/reviews/R1/documents/extract-1/retry');
  });

  test('an extract is made of the chosen §§; one under sekretess only once that is chosen too', async () => {
    const { tab, stub } = await browser.open({ review: aClosedReview() });
    await tab.getByRole('button', { name: 'Skapa utdrag' }).click();
    const dialog = tab.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Skapa utdrag' }).isDisabled()).toBe(true);
    await dialog.getByRole('checkbox', { name: /^§ 12 / }).check();
    expect(await dialog.getByRole('checkbox', { name: /\(sekretess\)$/ }).isDisabled()).toBe(true);
    await dialog.getByRole('checkbox', { name: /^Ta med paragrafer/ }).check();
    await dialog.getByRole('checkbox', { name: /\(sekretess\)$/ }).check();
    await dialog.getByRole('button', { name: 'Skapa utdrag' }).click();

    const [change] = await until(() => stub.changes, (changes) => changes.length === 1);
    expect(change).toMatchObject({ path: '/reviews/R1/extracts', body: { itemIds: ['A1', 'A3'], subjectArea: null, withConfidential: true } });
  });

  test('an extract of an area asks for no §§', async () => {
    const { tab, stub } = await browser.open({ review: aClosedReview() });
    await tab.getByRole('button', { name: 'Skapa utdrag' }).click();
    await tab.getByRole('radio', { name: 'Allt om miljö' }).check();
    await tab.getByRole('dialog').getByRole('button', { name: 'Skapa utdrag' }).click();

    const [change] = await until(() => stub.changes, (changes) => changes.length === 1);
    expect(change?.body).toEqual({ itemIds: [], subjectArea: 'miljo', withConfidential: false });
  });

  test('the presentation is asked for with one press, before the meeting too', async () => {
    const { tab, stub } = await browser.open({ review: { ...aClosedReview(['make-presentation']), state: 'preparing', documents: [] } });
    await tab.getByText('Handlingar').click();
    await tab.getByRole('button', { name: 'Skapa presentation' }).click();

    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]?.path).toBe('/reviews/R1/presentation');
  });

  test('whoever sees to no documents has no such part', async () => {
    const { tab } = await browser.open({ review: aClosedReview([]) });

    expect(await tab.getByText('Handlingar').count()).toBe(0);
  });
});
