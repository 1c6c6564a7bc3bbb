import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { startOwnInstance } from '../../src/cli/demo/own-instance';
import type { OwnInstance } from '../../src/cli/demo/run-demo';
import { chromium, describeWith } from '../support/available';

jest.setTimeout(180_000);

const proposal = 'uppdatera laglistan före sommaren';

describeWith({ name: 'Chromium', path: chromium() }, 'a newcomer in the meeting room', (executablePath) => {
  let dataFolder: string;
  let instance: OwnInstance;
  let browser: Browser;
  let page: Page;
  let tab: FrameLocator;

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-journey-'));
    instance = await startOwnInstance({ main: '.build/local/main.mjs', dataFolder, environment: process.env });
    browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(15_000);
    tab = page.frameLocator('iframe');
    await page.goto(instance.url);
  });

  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
    await rm(dataFolder, { recursive: true, force: true });
  });

  test('holds a whole review: kallelse, answers, a decision, the stored draft', async () => {
    await tab.getByRole('button', { name: 'Förbered genomgången' }).click();
    await tab.getByRole('button', { name: 'Skicka kallelse' }).click();
    await page.getByText('12 punkter').first().waitFor();

    await be('sekreterare');
    await tab.getByRole('button', { name: 'Starta genomgången' }).click();
    await tab.getByRole('button', { name: 'Öppna nästa punkt' }).waitFor();
    await say('nästa');
    await itemIsOpen(1);
    await tab.getByRole('button', { name: 'Lägg till att-sats' }).click();
    await tab.getByRole('textbox', { name: 'Att-sats 1', exact: true }).fill(proposal);
    await page.getByText(`Förvaltningschefen beslutar att ${proposal}.`).first().waitFor();

    await answerAs('ledamot 1', 'Instämmer', '1 av 10 har svarat');
    await be('ledamot 2', { fromList: true });
    await answer('Instämmer inte', '2 av 10 har svarat');

    await be('förvaltningschef');
    const heading = tab.getByRole('heading', { name: /Uppföljning av tidigare protokolls/ }).first();
    await heading.evaluate((element) => element.setAttribute('data-journey', 'same-page'));
    await page.getByRole('button', { name: 'Beslut enligt förslag' }).last().click();
    await tab.getByText(/Beslutat enligt förslag/).first().waitFor();
    expect(await heading.getAttribute('data-journey')).toBe('same-page');

    await be('sekreterare');
    for (let item = 2; item <= 12; item += 1) {
      await say('nästa');
      await itemIsOpen(item);
      await noteItem();
      await tab.getByText(`Punkt ${item} av 12 · Noterat`).waitFor();
    }
    await tab.getByRole('button', { name: 'Gå igenom närvaron' }).first().click();
    await tab.getByRole('button', { name: 'Bekräfta närvaron' }).click();
    await tab.getByRole('button', { name: 'Avsluta genomgången' }).first().click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Avsluta genomgången' }).click();

    await tab.getByRole('link', { name: 'Protokoll' }).or(tab.getByRole('tab', { name: 'Protokoll' })).first().click();
    await tab.getByText(/Utkastet är sparat i SharePoint/).waitFor();
    await tab.getByText('UTKAST – ej upprättad handling').first().waitFor();
    const link = tab.getByRole('link', { name: 'Öppna i SharePoint' });
    const file = await fetch(new URL((await link.getAttribute('href')) ?? '', instance.url));
    expect(Buffer.from(await file.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
    const names = await readdir(join(instance.documents, 'o365grp0261', 'Utkast', 'Fastighet och service'));
    expect(names.filter((name) => name.endsWith('.docx')).toSorted()).toEqual([expect.stringMatching(/^Kallelse .*\.docx$/), expect.stringMatching(/^Protokoll .*\.docx$/)]);
  });

  async function be(role: string, how: { readonly fromList?: boolean } = {}): Promise<void> {
    if (how.fromList) {
      await page.getByLabel('Du är').selectOption({ label: `${role.charAt(0).toUpperCase()}${role.slice(1)}, Fastighet och service` });
    } else {
      await page.getByRole('button', { name: `Bli ${role}` }).first().click();
    }
    await tab.getByText('Ledningens miljögenomgång – vår').first().waitFor();
  }

  async function say(text: string): Promise<void> {
    await page.getByLabel('Skriv till Genomgång').fill(text);
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  }

  async function answerAs(role: string, choice: string, count: string): Promise<void> {
    await be(role);
    await answer(choice, count);
  }

  async function answer(choice: string, count: string): Promise<void> {
    await page.getByRole('button', { name: choice, exact: true }).last().click();
    await page.getByText(count).first().waitFor();
  }

  /** Information is noted with one press; other kinds are ended from a menu. */
  async function noteItem(): Promise<void> {
    const note = tab.getByRole('button', { name: 'Notera informationen' });
    const menu = tab.getByRole('button', { name: 'Avsluta punkten' });
    await note.or(menu).first().waitFor();
    if (await note.isVisible()) {
      return note.click();
    }
    await menu.click();
    await tab.getByRole('menuitem', { name: 'Noteras' }).click();
  }

  /** The first item's heading stands there before it is opened: its state is what tells. */
  function itemIsOpen(item: number): Promise<void> {
    return tab.getByText(`Punkt ${item} av 12 · Pågår`).waitFor();
  }
});
