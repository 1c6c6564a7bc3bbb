import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { chromium, describeWith } from '../support/available';
import { sampleCard } from './sample-card';
import { startRoomServer, type RoomServer } from './room-server';

describeWith({ name: 'Chromium', path: chromium() }, 'the meeting room', (executablePath) => {
  let server: RoomServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startRoomServer(), playwright.launch({ executablePath, args: ['--no-sandbox'] })]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    server.messages = [{ activityId: 'm1', from: 'genomgang', text: '', card: sampleCard, updated: false }];
    server.pressed.length = 0;
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(15_000);
    await page.goto(`${server.address}/?person=uppsala-fs.ledamot-1&chat=19:uppsala-fs&theme=default`);
  });

  afterEach(async () => {
    await page.close();
  });

  test('a card is drawn, and what stands in it as HTML stays text', async () => {
    await page.getByRole('heading', { name: 'Förändring i lagstiftning och myndighetskrav' }).waitFor();

    expect(await page.locator('.room-card img').count()).toBe(0);
    expect(await page.evaluate('window.__ran')).toBeUndefined();
  });

  test('a press brings the person, the card, its data and what was written in it', async () => {
    await page.getByRole('button', { name: 'Annat utfall' }).click();
    await page.getByLabel('Att-satser, en på varje rad').fill('uppdatera laglistan');
    await Promise.all([page.waitForResponse(/presses$/), page.getByRole('button', { name: 'Besluta så' }).click()]);

    expect(server.pressed).toEqual([
      { person: 'uppsala-fs.ledamot-1', activityId: 'm1', verb: 'decide-other', data: { itemId: 'A3', version: 4 }, inputs: { clauses: 'uppdatera laglistan', outcome: 'amended' } },
    ]);
  });

  test('a refused press is read by the one who pressed', async () => {
    server.answerToPress = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Det här kan bara ordföranden göra. Be hen göra det.' };
    await page.getByRole('button', { name: 'Instämmer', exact: true }).click();

    await page.getByText('Det här kan bara ordföranden göra.').waitFor();
    expect(server.pressed[0]).toMatchObject({ verb: 'answer-agree', inputs: {} });
  });

  test('a card that changes keeps what somebody is writing in it', async () => {
    await page.getByRole('button', { name: 'Annat utfall' }).click();
    await page.getByLabel('Att-satser, en på varje rad').fill('halva texten');
    const [, ...rest] = sampleCard.body;
    server.messages = [{ activityId: 'm1', from: 'genomgang', text: '', card: { ...sampleCard, body: [{ type: 'TextBlock', text: 'Fyra har svarat' }, ...rest] }, updated: true }];
    await page.getByText('Fyra har svarat').waitFor();

    expect(await page.getByLabel('Att-satser, en på varje rad').inputValue()).toBe('halva texten');
  });

  test('a message is sent as the person, and mentions the bot', async () => {
    await page.getByLabel('Skriv till Genomgång').fill('nästa');
    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.getByRole('log').getByText('nästa').waitFor();

    expect(server.written).toContainEqual({ person: 'uppsala-fs.ledamot-1', text: 'nästa', mention: true });
  });

  test('the tab is told who, where and in which theme by its host', async () => {
    expect(await told(page)).toMatchObject({ theme: 'default', user: 'oid-uppsala-fs.ledamot-1', tenant: 'tenant-1', chat: '19:uppsala-fs', page: 'reviews/r1', token: expect.stringContaining('.') });
  });

  test('another person signs in anew in the tab', async () => {
    await told(page);
    await page.getByLabel('Du är').selectOption('uppsala-fs.forvaltningschef');
    await page.locator('iframe[data-person="uppsala-fs.forvaltningschef"]').waitFor();

    expect(await told(page)).toMatchObject({ user: 'oid-uppsala-fs.forvaltningschef' });
    expect(page.url()).toContain('person=uppsala-fs.forvaltningschef');
  });

  test('another theme reaches the tab without a reload', async () => {
    await told(page);
    await page.getByLabel('Utseende').selectOption('dark');
    await page.frameLocator('iframe').getByText('"changed":"dark"').waitFor();
  });

  test('a link to the tab in a card opens there', async () => {
    await page.getByRole('link', { name: 'Öppna fliken' }).click();
    await page.locator('iframe[src="/tab/reviews/r1/minutes"]').waitFor();
  });

  test('a meeting without the person seats its coordinator', async () => {
    await page.getByLabel('Möte').selectOption('19:kth-skola');

    await page.locator('iframe[data-person="kth-skola.miljoombud"]').waitFor();
  });

  test('the guide names who to be next', async () => {
    await page.getByRole('button', { name: 'Bli förvaltningschef' }).click();

    expect(await page.getByLabel('Du är').inputValue()).toBe('uppsala-fs.forvaltningschef');
  });

  test('the clock is moved to a time in Stockholm', async () => {
    await page.getByRole('button', { name: /^Klockan: tisdag 9 mars 2027 13.00/ }).click();
    await page.getByLabel('Datum').fill('2027-10-05');
    await page.getByLabel('Tid').fill('08:00');
    await page.getByRole('button', { name: 'Flytta klockan' }).click();

    await page.getByRole('button', { name: /^Klockan: tisdag 5 oktober 2027 08.00/ }).waitFor();
  });

  test('on a narrow screen one of chat and tab is shown', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('tab', { name: 'Flik' }).click();

    expect(await page.locator('iframe').isVisible()).toBe(true);
    expect(await page.getByRole('log').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});

async function told(page: Page): Promise<Record<string, unknown>> {
  const frame = page.frameLocator('iframe');
  await frame.getByText('"token"').waitFor();

  return JSON.parse((await frame.locator('#told').textContent()) ?? '{}') as Record<string, unknown>;
}
