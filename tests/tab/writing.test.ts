import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type TabBrowser } from '../support/tab/opened-tab';
import { aReviewView } from '../support/tab/sample-review';

describeWith({ name: 'Chromium', path: chromium() }, 'writing in an item', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'writing');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test('what is typed is saved after a pause, with the version that was seen', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    await tab.getByLabel('Slutsats').fill('Verksamheten uppfyller kraven.');
    const [change] = await until(() => stub.changes, (changes) => changes.length === 1);

    expect(change).toEqual({ method: 'PATCH', path: '/reviews/R1/items/A2', body: { version: 7, conclusion: 'Verksamheten uppfyller kraven.' } });
    await tab.getByText('Sparat', { exact: true }).waitFor();
  });

  test('two fields of one item are saved one after the other, each with the fresh version', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    await tab.getByLabel('Slutsats').fill('Slutsatsen.');
    await tab.getByLabel('Anteckningar').fill('Anteckningen.');
    await until(() => stub.changes, (changes) => changes.length === 2);

    expect(stub.changes.map((change) => change.body['version'])).toEqual([7, 8]);
  });

  test('a change by another in another field is not a conflict', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    stub.review = { ...stub.review, items: stub.review.items.map((item) => (item.id === 'A2' ? { ...item, background: 'Ny bakgrund.', version: 8 } : item)) };
    await tab.getByLabel('Slutsats').fill('Min slutsats.');

    await until(() => stub.review.items[1]?.conclusion, (conclusion) => conclusion === 'Min slutsats.');
    expect(stub.changes.map((change) => change.body['version'])).toEqual([7, 8]);
    expect(stub.review.items[1]?.background).toBe('Ny bakgrund.');
  });

  test('a change by another in the same field keeps my text, shows theirs and lets me choose', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    const conclusion = tab.getByLabel('Slutsats');
    await conclusion.fill('Min text.');
    stub.changeItem('A2', { conclusion: 'Den andras text.' });

    await tab.getByText('Den andras text.').waitFor();
    expect(await conclusion.inputValue()).toBe('Min text.');
    expect(stub.review.items[1]?.conclusion).toBe('Den andras text.');

    await tab.getByRole('button', { name: 'Behåll min text' }).click();
    await until(() => stub.review.items[1]?.conclusion, (text) => text === 'Min text.');
  });

  test('taking the other’s text drops mine', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    await tab.getByLabel('Slutsats').fill('Min text.');
    stub.changeItem('A2', { conclusion: 'Den andras text.' });
    await tab.getByRole('button', { name: 'Ta den andras' }).click();

    expect(await tab.getByLabel('Slutsats').inputValue()).toBe('Den andras text.');
  });

  test('without contact the text stays through a reload and is sent when contact is back', async () => {
    const { page, tab, stub } = await browser.open({ review: aReviewView('secretary') });
    stub.isAway = true;
    await tab.getByLabel('Slutsats').fill('Skrivet utan kontakt.');
    await tab.getByText('Ingen kontakt just nu.').waitFor();
    await tab.getByText('Sparat här, skickas när kontakten är tillbaka').waitFor();

    await page.reload();
    stub.isAway = false;
    await tab.locator('h1').waitFor();
    await until(() => tab.getByLabel('Slutsats').inputValue(), (text) => text === 'Skrivet utan kontakt.');
    await until(() => stub.review.items[1]?.conclusion, (text) => text === 'Skrivet utan kontakt.');
    expect(await tab.getByText('Ingen kontakt just nu.').count()).toBe(0);
  });

  test('a reply is saved under its question', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    await tab.getByText('Stödfrågor').click();
    await tab.getByLabel('Innebär det några förändringar för verksamheten?').fill('Nej.');
    const [change] = await until(() => stub.changes, (changes) => changes.length === 1);

    expect(change?.body).toEqual({ version: 7, replies: { 'A2.1a': 'Nej.' } });
  });

  test('an att-sats with an assignment is sent once it has who and when', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    await tab.getByRole('button', { name: 'Lägg till att-sats' }).click();
    await tab.getByRole('button', { name: 'Uppdra åt någon, Att-sats 2' }).click();
    await tab.getByLabel('Att-sats 2', { exact: true }).fill('utbilda personalen');
    await tab.getByText('Fyll i det som saknas').waitFor();
    expect(stub.changes).toEqual([]);

    await tab.getByLabel('Uppdra åt').last().selectOption('Miljösamordnare');
    await tab.getByLabel('Senast').last().fill('2027-09-30');
    const [change] = await until(() => stub.changes, (changes) => changes.length === 1);

    expect(change).toEqual({
      method: 'PUT',
      path: '/reviews/R1/items/A2/proposal',
      body: {
        version: 3,
        clauses: [
          { text: 'uppdatera laglistan', assignment: { responsible: 'avdelningschef drift', personId: 'uppsala-fs.avdelningschef', dueDate: '2027-06-30' } },
          { text: 'utbilda personalen', assignment: { responsible: 'miljösamordnare', personId: 'uppsala-fs.miljosamordnare', dueDate: '2027-09-30' } },
        ],
      },
    });
  });
});
