import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { chromium, describeWith } from '../support/available';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { until } from '../support/tab/opened-tab';
import { beginMeeting, type Meeting } from './support/meeting';
import type { Who } from './support/meeting-script';

jest.setTimeout(180_000);

/** Somebody's own window of the meeting room. */
interface Window {
  readonly page: Page;
  readonly tab: FrameLocator;
}

const wide = { width: 1440, height: 900 };
const phone = { width: 320, height: 700 };

describeWith({ name: 'Chromium', path: chromium() }, 'the leadership team decides, each in a window of their own', (executablePath) => {
  let dataFolder: string;
  let instance: LocalInstance;
  let browser: Browser;
  let meeting: Meeting;
  let conversation: string;
  let secretary: Window;
  let chair: Window;
  let member: Window;

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-windows-'));
    instance = await startLocalInstance(dataFolder);
    meeting = await beginMeeting(instance.doors);
    conversation = await instance.doors.chatOf(meeting.reviewId);
    browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
    secretary = await windowOf('sekreterare', wide);
    chair = await windowOf('forvaltningschef', wide);
    member = await windowOf('ledamot-2', phone);
    await member.page.getByRole('tab', { name: 'Chatt' }).click();
  });

  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
    await rm(dataFolder, { recursive: true, force: true });
  });

  test('the secretary goes on with Ctrl+Enter and writes; the member answers on a phone; the chair decides on the card', async () => {
    await openNext(1);
    await openNext(2);
    await openNext(3);
    await propose('uppdatera laglistan');

    await member.page.getByText('Förvaltningschefen beslutar att uppdatera laglistan.').first().waitFor();
    await press(member.page, 'Instämmer');
    await secretary.tab.getByText('1 instämmer').first().waitFor();
    expect(await sidewaysOf(member.page)).toBe(0);

    await chair.page.getByText('Förvaltningschefen beslutar att uppdatera laglistan.').first().waitFor();
    await press(chair.page, 'Beslut enligt förslag');
    await secretary.tab.getByText(/Beslutat enligt förslag/).first().waitFor();
    expect((await meeting.item(3)).decision).toMatchObject({ outcome: 'as-proposed', text: 'Förvaltningschefen beslutar att uppdatera laglistan.' });
  });

  test('the chair decides the next one in the tab, and the member sees it in the chat', async () => {
    await openNext(4);
    await propose('köpa in eldrivna lastbilar');

    await chair.tab.getByText('köpa in eldrivna lastbilar').first().waitFor();
    await chair.tab.getByRole('button', { name: 'Beslut enligt förslag' }).click();

    await member.page.getByText('Förvaltningschefen beslutar att köpa in eldrivna lastbilar.').first().waitFor();
    await member.page.getByText(/Beslutat enligt förslag/).last().waitFor();
    expect(await sidewaysOf(member.page)).toBe(0);
  });

  test('every window’s chat has followed to its newest card', async () => {
    for (const { page } of [secretary, chair, member]) {
      expect(await until(() => belowOf(page), (below) => below < 2)).toBeLessThan(2);
    }
  });

  test('the member reads the decision in the tab on the phone, which is no wider than the phone', async () => {
    await member.page.getByRole('tab', { name: 'Flik' }).click();
    await member.tab.getByText('Förvaltningschefen beslutar att köpa in eldrivna lastbilar.').first().waitFor();

    expect(await sidewaysOf(member.page)).toBe(0);
    expect(await member.tab.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });

  async function windowOf(who: Who, viewport: { readonly width: number; readonly height: number }): Promise<Window> {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(15_000);
    await page.goto(`${instance.doors.url}/?person=uppsala-fs.${who}&chat=${encodeURIComponent(conversation)}`);

    return { page, tab: page.frameLocator('iframe') };
  }

  test('a press counts also where the card is drawn anew while the button is held down', async () => {
    await openNext(5);
    await propose('minska resorna');
    await member.page.getByRole('tab', { name: 'Chatt' }).click();
    await member.page.getByText('Förvaltningschefen beslutar att minska resorna.').first().waitFor();
    const button = member.page.getByRole('button', { name: 'Instämmer', exact: true }).last();
    await button.hover();
    await member.page.mouse.down();
    await meeting.call('ledamot-3', 'POST', `/items/${(await meeting.item(5)).id}/answer`, { choice: 'agree' });
    await secretary.tab.getByText('1 instämmer').first().waitFor();
    await member.page.waitForTimeout(1_000);
    await member.page.mouse.up();

    await secretary.tab.getByText('2 instämmer').first().waitFor();
  });

  async function openNext(place: number): Promise<void> {
    await secretary.tab.getByLabel('Anteckningar').press('Control+Enter');
    await secretary.tab.getByText(new RegExp(`Punkt ${place} av \\d+ · Pågår`)).waitFor();
  }

  async function propose(text: string): Promise<void> {
    await secretary.tab.getByRole('button', { name: 'Lägg till att-sats' }).click();
    await secretary.tab.getByRole('textbox', { name: 'Att-sats 1', exact: true }).fill(text);
  }

  function press(page: Page, name: string): Promise<void> {
    const button: Locator = page.getByRole('button', { name, exact: true });

    return button.last().click();
  }

  /** Pixels of the chat that lie below what is seen. */
  function belowOf(page: Page): Promise<number> {
    return page.getByRole('log').evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight);
  }

  function sidewaysOf(page: Page): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
});
