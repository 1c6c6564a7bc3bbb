import { chromium, describeWith } from '../support/available';
import { startTabBrowser, until, type TabBrowser } from '../support/tab/opened-tab';
import { aMeetingView } from '../support/tab/sample-meeting';
import { aReviewView } from '../support/tab/sample-review';

const waiting = {
  state: 'waiting' as const,
  fileName: 'Protokoll 2027-03-09 R1.docx',
  webUrl: null,
  message: 'Protokollet kunde inte sparas i SharePoint. Dokumentet är öppet i Word hos någon annan. Vi försöker igen varje minut; stäng dokumentet för att det ska gå direkt.',
  faults: [],
  edits: [],
  at: '2027-03-09T14:00:00.000Z',
};

describeWith({ name: 'Chromium', path: chromium() }, 'the page Protokoll, the start and the host', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'minutes-page');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test('the minutes read as the document will, with § and the decision’s words', async () => {
    const { tab } = await browser.open({ review: aReviewView('member', { state: 'closed' }), address: '/tab/reviews/R1/minutes' });

    expect(await tab.getByText('UTKAST – ej upprättad handling').isVisible()).toBe(true);
    expect(await tab.getByRole('heading', { level: 2, name: '§ 1 Uppföljning av tidigare' }).isVisible()).toBe(true);
    expect(await tab.getByText('Ledningsgruppen noterar informationen.').isVisible()).toBe(true);
  });

  test('the minutes name the underlag, the remarks, the diarienummer and the bilagor', async () => {
    const { tab } = await browser.open({ review: aReviewView('member', { state: 'closed' }), address: '/tab/reviews/R1/minutes' });

    expect(await tab.getByText('Bilaga 1: Laglista 2027.docx (version 2 mars, utsänt efter ordinarie tid)').isVisible()).toBe(true);
    expect(await tab.getByText('Underlaget skickades 3 dagar efter ordinarie tid.').isVisible()).toBe(true);
    expect(await tab.getByText('Mötet ajournerades 2027-03-09 kl. 13.40. Orsak: Brandlarm.').isVisible()).toBe(true);
    expect(await tab.getByText('tilldelas av registrator').isVisible()).toBe(true);
    expect(await tab.getByText('föregående år 19, källa Medcontrol, period 2026').isVisible()).toBe(true);
    expect(await tab.getByRole('region', { name: 'Bilagor' }).getByText('Bilaga 1: Laglista 2027.docx, version 2 mars').isVisible()).toBe(true);
  });

  test('a § says where it came from, who decided for whom, what was said and its omedelbara justering', async () => {
    const { tab } = await browser.open({ review: aMeetingView('member', { state: 'closed' }), address: '/tab/reviews/R1/minutes' });
    const paragraph = tab.getByRole('region', { name: '§ 1 Uppföljning' });

    expect(await paragraph.getByText('t.f. förvaltningschef').isVisible()).toBe(true);
    expect(await tab.getByText('Bordlagd vid Ledningens miljögenomgång 2026-10-06, § 4 · Omedelbart justerad').isVisible()).toBe(true);
    expect(await tab.getByRole('region', { name: 'Tidigare beslut i punkten' }).getByText('Förvaltningschefen beslutar att avslå förslaget.').isVisible()).toBe(true);
    expect(await tab.getByRole('region', { name: 'Anmält i punkten' }).getByText('Ledamot 2 anmäler avvikande mening: Kostnaden är inte utredd.').isVisible()).toBe(true);
    expect(await tab.getByRole('region', { name: 'Svar', exact: true }).getByText('Instämmer: Ledamot 1').isVisible()).toBe(true);
    expect(await tab.getByText('borta 13.10–').isVisible()).toBe(true);
  });

  test('a draft that waits says why, can be tried again, and shows its place once it is stored', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary', { state: 'closed', minutesDraft: waiting }), address: '/tab/reviews/R1/minutes' });
    await tab.getByText('Dokumentet är öppet i Word hos någon annan.').waitFor();
    await tab.getByRole('button', { name: 'Försök igen nu' }).click();
    expect((await until(() => stub.changes, (changes) => changes.length === 1))[0]?.path).toBe('/reviews/R1/minutes-draft/retry');

    stub.changeReview((review) => ({ ...review, minutesDraft: { ...waiting, state: 'stored', webUrl: 'https://sharepoint.invalid/protokoll.docx', message: null } }));
    await tab.getByRole('link', { name: 'Öppna i SharePoint' }).waitFor();
  });

  test('the start lists the unit’s reviews and plans a new one', async () => {
    const { tab, stub } = await browser.open({ review: aReviewView('secretary'), address: '/tab/' });
    expect(await tab.getByRole('link', { name: 'Ledningens miljögenomgång – vår 2027' }).getAttribute('href')).toBe('/tab/reviews/R1');

    await tab.getByRole('button', { name: 'Planera genomgång' }).click();
    await tab.getByLabel('Datum').fill('2027-03-09');
    await tab.getByRole('button', { name: 'Planera', exact: true }).click();
    const [change] = await until(() => stub.changes, (changes) => changes.length === 1);

    expect(change?.body).toEqual({ unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09', startTime: null, place: '', subjectAreas: ['miljo'] });
    await tab.getByRole('heading', { level: 1, name: 'Ledningens miljögenomgång – vår 2027' }).waitFor();
  });

  test('the theme follows the host', async () => {
    const { page, tab } = await browser.open({ review: aReviewView('member') });
    const background = () => tab.locator('header').first().evaluate((header) => getComputedStyle(header).backgroundColor);
    const light = await background();
    await page.evaluate("setTheme('contrast')");

    expect(await until(background, (color) => color !== light)).toBe('rgb(0, 0, 0)');
  });

  test('in a plain browser the tab says where it is opened and asks nobody outside', async () => {
    const { page, stub } = await browser.open({ review: aReviewView('member') });
    const outside: string[] = [];
    page.on('request', (request) => outside.push(...(request.url().startsWith(stub.origin) ? [] : [request.url()])));
    await page.goto(`${stub.origin}/tab/reviews/R1`);
    await page.getByRole('heading', { name: 'Öppna Genomgång i Teams' }).waitFor();

    expect(await page.getByRole('link', { name: 'Öppna mötesrummet' }).getAttribute('href')).toBe('/');
    expect(outside).toEqual([]);
  });
});
