import type { ReviewView } from '../../src/contracts/review';
import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type TabBrowser } from '../support/tab/opened-tab';
import { aReviewView } from '../support/tab/sample-review';

describeWith({ name: 'Chromium', path: chromium() }, 'the page Genomgång', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'review-page');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test('the agenda stands with each item’s state in words, the open one in hand', async () => {
    const { tab } = await browser.open({ review: aReviewView('member') });
    const rows = await tab.getByRole('listitem').filter({ hasText: 'Beslut ·' }).allInnerTexts();

    expect(rows.join('\n')).toMatch(/Noterat[\s\S]*Pågår[\s\S]*Väntar[\s\S]*vid behov · Utgår/);
    expect(await tab.getByRole('heading', { level: 2, name: 'Förändring i lagstiftning' }).isVisible()).toBe(true);
    expect(await tab.getByText('tisdag 9 mars, 13.00').isVisible()).toBe(true);
  });

  test('a change by somebody else comes without reload, is said and marked, and leaves the focus', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary') });
    const conclusion = tab.getByLabel('Slutsats');
    await conclusion.focus();
    stub.changeItem('A2', { background: 'Ny bakgrund från samordnaren.' });

    await until(() => tab.getByLabel('Bakgrund').inputValue(), (text) => text === 'Ny bakgrund från samordnaren.');
    expect(await tab.locator('[data-changed]').count()).toBe(1);
    expect(await conclusion.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('a decision by another shows its words and is said politely', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('member') });
    stub.changeItem('A2', {
      state: 'ended',
      may: [],
      decision: { outcome: 'as-proposed', outcomeText: 'Beslutat enligt förslag', text: 'Förvaltningschefen beslutar att uppdatera laglistan.', decidedBy: 'Förvaltningschef', at: '2027-03-09T12:21:00.000Z', actions: [21], texts: ['uppdatera laglistan'], asDeputy: false },
    });

    await tab.getByRole('heading', { name: 'Beslutat enligt förslag' }).waitFor();
    expect(await tab.getByText('Förvaltningschef, 9 mars 13.21 · Blir åtgärd 21').isVisible()).toBe(true);
    await tab.locator('[aria-live="polite"]', { hasText: 'Punkt 2: Beslutat enligt förslag' }).waitFor({ state: 'attached' });
  });

  test('when the meeting goes on, those who read follow and those who type stay', async () => {
    const reader = await browser.open({ review: aReviewView('member') });
    const writer = await browser.open({ review: aReviewView('secretary') });
    await writer.tab.getByLabel('Slutsats').focus();
    for (const { stub } of [reader, writer]) {
      stub.changeReview((review) => ({ ...review, openItemId: 'A3', items: review.items.map((item) => ({ ...item, state: item.id === 'A3' ? 'open' : item.id === 'A2' ? 'waiting' : item.state })) }));
    }

    await reader.tab.getByRole('heading', { level: 2, name: 'Förändringar i interna styrdokument' }).waitFor();
    await writer.tab.getByRole('button', { name: 'Punkt 3 pågår nu' }).waitFor();
    expect(await writer.tab.getByLabel('Slutsats').evaluate((box) => box === document.activeElement)).toBe(true);

    await writer.tab.getByRole('button', { name: 'Punkt 3 pågår nu' }).click();
    await writer.tab.getByRole('heading', { level: 2, name: 'Förändringar i interna styrdokument' }).waitFor();
  });

  test.each(['secretary', 'chair', 'member'] as const)('the %s has at most one filled button', async (person) => {
    const { tab } = await browser.open({ review: aReviewView(person) });
    const probe = await tab.locator('body').evaluate((body) => {
      const brand = getComputedStyle(body.querySelector('.fui-FluentProvider') as Element).getPropertyValue('--colorBrandBackground');
      const sample = document.createElement('i');
      sample.style.backgroundColor = brand;
      body.append(sample);
      const color = getComputedStyle(sample).backgroundColor;

      return [...body.querySelectorAll('button')].filter((button) => getComputedStyle(button).backgroundColor === color).map((button) => button.textContent);
    });

    expect(probe).toEqual({ secretary: ['Öppna nästa punkt'], chair: ['Beslut enligt förslag'], member: [] }[person]);
  });

  test('only what the server allows is offered', async () => {
    const { tab } = await browser.open({ review: aReviewView('member') });

    expect(await tab.getByRole('button', { name: 'Instämmer', exact: true }).isVisible()).toBe(true);
    expect(await tab.getByRole('textbox').count()).toBe(0);
    for (const name of ['Beslut enligt förslag', 'Annat utfall', 'Lägg till punkt', 'Stryk', 'Mer', 'Bekräfta närvaron']) {
      expect(await tab.getByRole('button', { name, exact: true }).count()).toBe(0);
    }
  });

  test('the decision-maker decides with one press, on the proposal that was seen', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('chair') });
    await tab.getByRole('button', { name: 'Beslut enligt förslag' }).click();

    expect(await until(() => stub.changes, (changes) => changes.length === 1)).toEqual([{ method: 'POST', path: '/reviews/R1/items/A2/decision', body: { outcome: 'as-proposed', proposalVersion: 3 } }]);
  });

  test('a member answers, and the press does not lose the focus', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('member') });
    const agree = tab.getByRole('button', { name: 'Instämmer', exact: true });
    await agree.focus();
    await agree.press('Enter');
    await until(() => stub.changes, (changes) => changes.length === 1);

    expect(stub.changes[0]).toMatchObject({ path: '/reviews/R1/items/A2/answer', body: { choice: 'agree' } });
    expect(await agree.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('Ctrl+↓ goes to the next item and its heading gets the focus', async () => {
    const { page, tab } = await browser.open({ review: aReviewView('secretary') });
    await tab.getByLabel('Slutsats').focus();
    await page.keyboard.press('Control+ArrowDown');
    const heading = tab.getByRole('heading', { level: 2, name: 'Förändringar i interna styrdokument' });
    await heading.waitFor();

    await until(() => heading.evaluate((element) => element === document.activeElement), Boolean);
  });

  test('closing asks once, as it cannot be undone', async () => {
    const { tab, stub } = await browser.open({ review: allEnded(aReviewView('secretary', { nextStep: { text: 'Avsluta genomgången.', verb: 'close' } })) });
    await tab.getByRole('button', { name: 'Avsluta genomgången' }).click();
    await tab.getByText('Det går inte att ångra.').waitFor();
    expect(stub.changes).toEqual([]);
    const focused = await until(() => tab.locator(':focus').evaluateAll((elements) => elements.map((element) => element.textContent)), (texts) => texts.length === 1);
    expect(focused).toEqual(['Avbryt']);
    await tab.getByRole('dialog').getByRole('button', { name: 'Avsluta genomgången' }).click();

    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]?.path).toBe('/reviews/R1/close');
    await until(() => tab.locator('[aria-hidden="true"] h1').count(), (hidden) => hidden === 0);
  });

  test('after three failed streams the same cursor is polled', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('member') });
    stub.streamsFail = true;
    stub.cutStreams();
    await until(() => stub.polls, (polls) => polls > 0);
    stub.changeItem('A2', { background: 'Kom med en fråga.' });

    await tab.getByText('Kom med en fråga.').waitFor();
  });
});

function allEnded(review: ReviewView): ReviewView {
  return { ...review, items: review.items.map((item) => (item.state === 'struck' ? item : { ...item, state: 'ended' })) };
}
