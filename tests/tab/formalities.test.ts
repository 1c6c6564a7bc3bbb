import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type OpenedTab, type TabBrowser } from '../support/tab/opened-tab';
import { aMeetingView } from '../support/tab/sample-meeting';

describeWith({ name: 'Chromium', path: chromium() }, 'what a meeting opens and ends with', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'formalities');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  async function lastChange({ stub }: OpenedTab) {
    return (await until(() => stub.changes, (changes) => changes.length > 0)).at(-1);
  }

  test('at most two justerare are chosen at their item, with day and places', async () => {
    const opened = await browser.open({ review: aMeetingView('secretary'), address: '/tab/reviews/R1?item=C1' });
    const people = opened.tab.getByRole('article').getByRole('group', { name: 'Justerare' });
    await people.getByRole('checkbox', { name: 'Ledamot 1' }).check();
    await people.getByRole('checkbox', { name: 'Ledamot 2' }).check();
    expect(await people.getByRole('checkbox', { name: 'Miljösamordnare' }).isDisabled()).toBe(true);
    await opened.tab.getByLabel('Justeras den').fill('2027-03-19');
    await opened.tab.getByRole('button', { name: 'Spara justerare' }).click();

    expect(await lastChange(opened)).toMatchObject({
      path: '/reviews/R1/adjusters',
      body: { personIds: ['uppsala-fs.3', 'uppsala-fs.4'], date: '2027-03-19', place: '', meetingPlace: 'Storgatan 27, Dalsalen' },
    });
  });

  test('the next meeting is planned from “Mer”, its time left open', async () => {
    const opened = await browser.open({ review: aMeetingView('secretary') });
    await opened.tab.getByRole('button', { name: 'Mer', exact: true }).first().click();
    await opened.tab.getByRole('menuitem', { name: 'Planera nästa möte' }).click();
    await opened.tab.getByRole('dialog').getByLabel('Datum').fill('2027-10-05');
    await opened.tab.getByRole('dialog').getByRole('button', { name: 'Planera nästa möte' }).click();

    expect(await lastChange(opened)).toMatchObject({ path: '/reviews/R1/next', body: { meetingType: 'host', date: '2027-10-05', startTime: null, place: 'Storgatan 27, Dalsalen' } });
  });

  test('a planned meeting is said with a link to it, and who adjusts', async () => {
    const review = aMeetingView('member', { nextMeeting: 'tisdag 5 oktober 2027', nextReviewId: 'R2', adjusters: [{ personId: 'p', name: 'Ledamot 1' }] });
    const { tab } = await browser.open({ review, address: '/tab/reviews/R1?item=C2' });
    expect(await tab.getByText('tisdag 5 oktober 2027').isVisible()).toBe(true);
    expect(await tab.getByRole('link', { name: 'Öppna nästa genomgång' }).getAttribute('href')).toBe('/tab/reviews/R2');
    await tab.getByRole('button', { name: 'Föregående punkt' }).click();

    expect(await tab.getByText('Justeras av Ledamot 1.').isVisible()).toBe(true);
  });

  test('the dagordning and the earlier minutes are shown at their items', async () => {
    const { tab } = await browser.open({ review: aMeetingView('member'), address: '/tab/reviews/R1?item=C3' });
    expect(await tab.getByRole('region', { name: 'Dagordningen' }).getByRole('listitem').count()).toBe(9);
    await tab.getByRole('button', { name: 'Nästa punkt' }).click();

    expect(await tab.getByText('Ledningens genomgång höst 2026: 2 öppna åtgärder').isVisible()).toBe(true);
  });
});
