import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { ReviewView } from '../../src/contracts/review';
import { chromium, describeWith } from '../support/available';
import { holdToTheClose, said, uppsala } from '../support/closed-review';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { paragraphTexts, withWords } from '../support/word-files';

jest.setTimeout(240_000);

/** Within a minute, as the coordinators are promised. */
const A_MINUTE = 60_000;

describeWith({ name: 'Chromium', path: chromium() }, 'a secretary who edits the protocol in Word', (executablePath) => {
  let dataFolder: string;
  let instance: LocalInstance;
  let browser: Browser;
  let page: Page;
  let tab: FrameLocator;
  let file: string;
  let reviewId: string;
  let decided: readonly [string, string];

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-journey-'));
    instance = await startLocalInstance(dataFolder);
    ({ id: reviewId, decided } = await holdToTheClose(instance.doors));
    const folder = join(instance.documents, 'o365grp0261', 'Utkast', 'Fastighet och service');
    const name = await instance.doors.until('the protocol', async () => ((await review()).minutesDraft?.state === 'stored' ? (await readdir(folder)).find((one) => one.includes(`utkast ${reviewId}`)) : null));
    file = join(folder, name);
    browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(15_000);
    tab = page.frameLocator('iframe');
    await page.goto(`${instance.doors.url}/?person=${uppsala.secretary}&chat=${encodeURIComponent(await instance.doors.chatOf(reviewId))}`);
  });

  afterAll(async () => {
    await browser?.close();
    await instance?.kill();
    await rm(dataFolder, { recursive: true, force: true });
  });

  test('sees within a minute, without doing anything, that the file is edited, and what differs § by §', async () => {
    await tab.getByText('Handlingar').first().waitFor();
    await edit({ before: said.conclusion, after: 'Verksamheten uppfyller inte alla krav.' });
    await edit({ before: said.conclusion, after: 'Det här ska bara stå i filen.' });
    await tab.getByText(/^Ändrad i Word 16 mars/).first().waitFor({ timeout: A_MINUTE });
    await tab.getByRole('link', { name: 'Se skillnaderna' }).click();

    const offered = tab.getByRole('list', { name: 'Ändrat i Word' });
    await offered.waitFor();
    expect(await offered.getByRole('listitem').count()).toBe(2);
    expect(await offered.getByRole('listitem').first().innerText()).toMatch(/§ 1 [\s\S]*Slutsats[\s\S]*inte alla krav/);
  });

  test('takes one § into the protocol and keeps the other in the file; the edited file stays as it is', async () => {
    const edited = await readFile(file);
    await tab.getByRole('button', { name: /^Ta in i protokollet: § 1 / }).click();
    await tab.getByRole('button', { name: /^Ta in i protokollet: § 1 / }).waitFor({ state: 'detached' });
    await tab.getByRole('button', { name: /^Behåll bara i filen: § 2 / }).click();
    await tab.getByText(/^§ 2 .*: Behålls bara i filen, valt av Sekreterare/).waitFor();

    expect((await tab.getByRole('region', { name: /^§ 1 / }).innerText()).replace(/\s+/g, ' ')).toContain('Verksamheten uppfyller inte alla krav.');
    const { items } = await review();
    expect(decided.map((id) => items.find((item) => item.id === id)?.conclusion)).toEqual(['Verksamheten uppfyller inte alla krav.', said.conclusion]);
    expect((await readFile(file)).equals(edited)).toBe(true);
  });

  test('finds the next writing beside the edited one, with what was taken', async () => {
    const beside = file.replace('.docx', ' 2.docx');
    await instance.doors.until('the next writing', async () => readFile(beside).catch(() => null));

    expect(paragraphTexts(await readFile(beside))).toEqual(expect.arrayContaining(['Verksamheten uppfyller inte alla krav.', said.conclusion]));
    expect(paragraphTexts(await readFile(file))).toContain('Det här ska bara stå i filen.');
  });

  function review(): Promise<ReviewView> {
    return instance.doors.call(uppsala.secretary, 'GET', `/api/reviews/${reviewId}`);
  }

  async function edit(change: Parameters<typeof withWords>[1]): Promise<void> {
    await writeFile(file, withWords(await readFile(file), change));
  }
});
