import type { ReviewView } from '../../src/contracts/review';
import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type OpenedTab, type TabBrowser } from '../support/tab/opened-tab';
import { aMeetingView } from '../support/tab/sample-meeting';

describeWith({ name: 'Chromium', path: chromium() }, 'the secretary’s one screen', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'meeting');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  async function lastChange({ stub }: OpenedTab) {
    return (await until(() => stub.changes, (changes) => changes.length > 0)).at(-1);
  }

  test('it says the time on the item by the server’s clock, who is there, svar and what comes next', async () => {
    const { tab } = await browser.open({ review: aMeetingView('secretary') });
    const screen = tab.getByRole('region', { name: 'Mötet just nu' });

    expect(await screen.getByRole('timer').innerText()).toBe('6 av 8 min');
    expect(await screen.getByText('Närvaro 4 av 6 (1 borta sedan 13.10)').isVisible()).toBe(true);
    expect(await screen.getByText('1 instämmer · 1 instämmer inte · 1 har inte svarat').isVisible()).toBe(true);
    expect(await screen.getByText('Nästa: 3 Förändringar i interna styrdokument').isVisible()).toBe(true);
  });

  test('an item that takes longer than planned says so in words', async () => {
    const { tab } = await browser.open({ review: aMeetingView('secretary', { now: '2027-03-09T12:19:00.000Z' }) });

    expect(await tab.getByRole('timer').innerText()).toBe('10 av 8 min, 2 min över');
  });

  test('those who do not write have no such screen', async () => {
    const { tab } = await browser.open({ review: aMeetingView('member') });

    expect(await tab.getByRole('region', { name: 'Mötet just nu' }).count()).toBe(0);
  });

  test('Ctrl+Enter in a field saves what was typed and opens the next item, once', async () => {
    const opened = await browser.open({ review: aMeetingView('secretary') });
    await opened.tab.getByLabel('Slutsats').fill('Kraven uppfylls.');
    await opened.page.keyboard.press('Control+Enter');
    const changes = await until(() => opened.stub.changes, (sent) => sent.length === 2);

    expect(changes).toMatchObject([{ body: { conclusion: 'Kraven uppfylls.' } }, { path: '/reviews/R1/open-item', body: { itemId: null, after: 'A2' } }]);
  });

  test('minutes, sekretess and omedelbar justering are set in the item’s row', async () => {
    const opened = await browser.open({ review: aMeetingView('secretary') });
    await opened.tab.getByRole('checkbox', { name: 'Sekretess' }).click();
    expect((await lastChange(opened))?.body).toMatchObject({ confidential: true });
    await opened.tab.getByLabel('Planerade minuter').fill('12');
    await opened.tab.getByLabel('Planerade minuter').blur();
    await until(() => opened.stub.changes, (changes) => changes.length === 2);

    expect((await lastChange(opened))?.body).toMatchObject({ plannedMinutes: 12 });
  });

  test('all information that is left is noted with one press', async () => {
    const review = aMeetingView('secretary');
    const opened = await browser.open({ review: { ...review, items: review.items.map((item) => (item.id === 'B4' ? { ...item, kind: 'information' } : item)) } });
    await opened.tab.getByRole('button', { name: 'Notera alla informationspunkter (2)' }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/ended-items', body: { itemIds: ['A3', 'B4'], outcome: 'noted' } });
  });

  test.each([
    ['Flytta upp', { before: 'A2' }],
    ['Flytta ner', { before: 'B4' }],
  ])('“%s” moves the item one place', async (name, body) => {
    const opened = await browser.open({ review: aMeetingView('secretary') });
    await opened.tab.getByRole('button', { name: 'Fler val för Förändringar i interna' }).click();
    await opened.tab.getByRole('menuitem', { name }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/items/A3/place', body });
  });

  test('the card is shown again in the chat', async () => {
    const opened = await browser.open({ review: aMeetingView('secretary') });
    await opened.tab.getByRole('button', { name: 'Fler val för Förändring i lagstiftning' }).click();
    await opened.tab.getByRole('menuitem', { name: 'Visa igen i chatten' }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/shown-again', body: { itemId: 'A2' } });
  });

  test('with items left the close lists them, and an obligatory one is put off only with a reason', async () => {
    const opened = await browser.open({ review: aMeetingView('secretary', closing) });
    await opened.tab.getByRole('button', { name: 'Avsluta genomgången' }).click();
    const dialog = opened.tab.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Återstår' }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Avsluta genomgången' }).isDisabled()).toBe(true);
    expect(await dialog.getByRole('button', { name: 'Bordlägg Bedömning av ledningssystemets' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Orsak till bordläggningen').fill('Tiden räckte inte.');
    await dialog.getByRole('button', { name: 'Bordlägg alla' }).click();

    expect((await lastChange(opened))?.body).toEqual({ itemIds: ['A2', 'A3', 'A7', 'B4'], outcome: 'tabled', reason: 'Tiden räckte inte.' });
  });

  test('with items left the meeting can be put off to another day instead', async () => {
    const { tab } = await browser.open({ review: aMeetingView('secretary', closing) });
    await tab.getByRole('button', { name: 'Avsluta genomgången' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Ajournera genomgången' }).click();

    await tab.getByRole('dialog', { name: 'Ajournera genomgången' }).getByLabel('Mötet fortsätter').waitFor();
  });
});

const closing: Partial<ReviewView> = { nextStep: { text: 'Avsluta genomgången.', verb: 'close' } };
