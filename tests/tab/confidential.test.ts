import type { ReviewView } from '../../src/contracts/review';
import { chromium, describeWith } from '../support/available';
import { startTabBrowser, type TabBrowser } from '../support/tab/opened-tab';
import { aMeetingView } from '../support/tab/sample-meeting';

function withConfidential(review: ReviewView): ReviewView {
  return { ...review, items: review.items.map((item) => (item.id === 'A2' ? { ...item, confidential: true } : item)) };
}

describeWith({ name: 'Chromium', path: chromium() }, 'a sekretess item', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'confidential');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test('is marked with its word for those who may read it', async () => {
    const { tab } = await browser.open({ review: withConfidential(aMeetingView('member')) });

    expect(await tab.getByRole('article').getByText('Sekretess', { exact: true }).isVisible()).toBe(true);
    expect(await tab.getByRole('article').getByText('Laglistan är genomgången').isVisible()).toBe(true);
  });

  test('that somebody may not read says only that', async () => {
    const review = aMeetingView('member');
    const { tab } = await browser.open({
      review: { ...review, items: review.items.map((item) => (item.id === 'A2' ? { ...item, title: 'Omfattas av sekretess', confidential: true, hidden: true, may: [] } : item)) },
    });

    expect(await tab.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(['Omfattas av sekretess']);
    expect(await tab.getByText('Laglistan är genomgången').count()).toBe(0);
  });

  test('shows on the stage its number and “behandlas i fliken”, also to the secretary', async () => {
    const { tab, page, stub } = await browser.open({ review: withConfidential(aMeetingView('secretary')), frame: 'meetingStage' });
    const frame = page.frames().find((candidate) => candidate.url().includes('/tab/'));
    await tab.getByRole('heading', { level: 2, name: 'behandlas i fliken' }).waitFor();
    stub.changeItem('A2', { state: 'ended', decision: { outcome: 'adopted', outcomeText: 'Fastställt', text: 'Hemligt beslut.', decidedBy: 'Chefen', at: '2027-03-09T12:21:00.000Z', actions: [], texts: [], asDeputy: false } });
    await tab.getByRole('article').getByText('Avslutad').waitFor();

    expect(await tab.getByRole('article').getByText('Punkt 2 av 10').isVisible()).toBe(true);
    expect(await frame?.content()).not.toMatch(/Förändring i lagstiftning|Laglist|Kostnaden|uppdatera laglistan|Hemligt|Fastställt/);
  });

  test('stands on the stage’s Protokoll with its number alone', async () => {
    const { tab, page } = await browser.open({ review: withConfidential(aMeetingView('secretary', { state: 'closed' })), address: '/tab/reviews/R1/minutes', frame: 'meetingStage' });
    await tab.getByRole('heading', { level: 2, name: '§ 2 behandlas i fliken' }).waitFor();
    const content = await page.frames().find((candidate) => candidate.url().includes('/tab/'))?.content();

    expect(content).not.toMatch(/Laglist|uppdatera laglistan/i);
  });
});
