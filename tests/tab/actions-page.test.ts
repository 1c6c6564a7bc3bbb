import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type TabBrowser } from '../support/tab/opened-tab';
import { aReviewView } from '../support/tab/sample-review';

describeWith({ name: 'Chromium', path: chromium() }, 'the page Åtgärder', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'actions-page');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test('one action says what, who, when, how late, from which § and what has happened', async () => {
    const { tab } = await browser.open({ review: aReviewView('member'), address: '/tab/actions/12', width: 320 });

    expect(await tab.getByRole('heading', { level: 1, name: 'uppdatera laglistan' }).isVisible()).toBe(true);
    expect(await tab.getByText('avdelningschef drift (Ledamot 1, Fastighet och service)').isVisible()).toBe(true);
    expect(await tab.getByText('Öppen, försenad 8 dagar').isVisible()).toBe(true);
    expect(await tab.getByRole('link', { name: 'Ledningens miljögenomgång – vår 2027-03-09' }).getAttribute('href')).toBe('/tab/reviews/R1/minutes');
    expect(await tab.getByRole('region', { name: 'Historik' }).getByText('leveransen dröjer').isVisible()).toBe(true);
    expect(await tab.locator('html').evaluate((page) => page.scrollWidth <= page.clientWidth)).toBe(true);
  });

  test('what waits for the head is the one filled button, and is answered as it was seen', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('member'), address: '/tab/actions/12' });
    await tab.getByRole('button', { name: 'Godkänn ny tid' }).click();

    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]).toMatchObject({ path: '/actions/12/later-answer', body: { approve: true, version: 1 } });
  });

  test('"Klar" asks what is done, and shows the action as it then is', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('member'), address: '/tab/actions/12' });
    await tab.getByRole('button', { name: 'Klar' }).click();
    await tab.getByLabel('Vad är gjort?').fill('listan är uppdaterad');
    await tab.getByRole('button', { name: 'Rapportera genomförd' }).click();

    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]).toMatchObject({ path: '/actions/12/report', body: { state: 'done', comment: 'listan är uppdaterad' } });
    await tab.getByText('Genomförd').first().waitFor();
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await tab.getByRole('button', { name: 'Klar' }).count()).toBe(0);
  });

  test('a later day is asked for with its reason', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('member'), address: '/tab/actions/12' });
    await tab.getByRole('button', { name: 'Be om ny tid' }).click();
    await tab.getByRole('dialog').getByLabel('Ny tid').fill('2027-12-31');
    await tab.getByLabel('Varför behövs mer tid?').fill('leveransen dröjer');
    await tab.getByRole('button', { name: 'Skicka begäran' }).click();

    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]).toMatchObject({ path: '/actions/12/later', body: { dueDate: '2027-12-31', reason: 'leveransen dröjer' } });
  });

  test('one’s own stand in a list, each a way to its page', async () => {
    const { tab } = await browser.open({ review: aReviewView('member'), address: '/tab/actions' });
    await tab.getByRole('link', { name: 'Åtgärd 12 · uppdatera laglistan' }).click();

    await tab.getByRole('heading', { level: 1, name: 'uppdatera laglistan' }).waitFor();
  });
});
