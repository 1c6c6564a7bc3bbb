import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { chromium, describeWith } from '../support/available';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { paragraphs, wordFile } from '../support/word-files';

jest.setTimeout(240_000);

/** Within a minute, as the coordinators are promised. */
const A_MINUTE = 60_000;

describeWith({ name: 'Chromium', path: chromium() }, 'a coordinator who lives in SharePoint', (executablePath) => {
  let dataFolder: string;
  let instance: LocalInstance;
  let browser: Browser;
  let page: Page;
  let tab: FrameLocator;

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-journey-'));
    instance = await startLocalInstance(dataFolder, { NOW: '2027-02-25T09:00:00+01:00' });
    browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(15_000);
    tab = page.frameLocator('iframe');
    await page.goto(instance.doors.url);
  });

  afterAll(async () => {
    await browser?.close();
    await instance?.kill();
    await rm(dataFolder, { recursive: true, force: true });
  });

  test('drops a file in the review’s folder on disk and sees it under its punkt within a minute, without doing anything', async () => {
    await tab.getByRole('button', { name: 'Förbered genomgången' }).click();
    await tab.getByText('Underlag i SharePoint').waitFor();
    await drop('2 Laglista.docx', 'Som den var');
    await tab.getByRole('button', { name: /^2 / }).or(tab.getByRole('link', { name: /Förändring i lagstiftning/ })).first().click();

    await tab.getByRole('link', { name: /2 Laglista\.docx/ }).waitFor({ timeout: A_MINUTE });
    await tab.getByText(/version 1\.0/).first().waitFor({ timeout: A_MINUTE });
  });

  test('says which punkt a file belongs to whose name does not', async () => {
    await drop('Blandat.docx', 'Något');
    await tab.getByText('En fil hör inte till någon punkt').waitFor({ timeout: A_MINUTE });
    await tab.getByText('Underlag i SharePoint').click();
    const choice = tab.getByLabel('Punkt för Blandat.docx');
    await choice.selectOption({ index: 2 });

    await tab.getByText('Alla filer hör till en punkt').waitFor();
    await tab.getByRole('link', { name: /^Blandat\.docx/ }).waitFor();
  });

  test('changes a file after the kallelse and sees both what was sent and what it is now', async () => {
    await tab.getByRole('button', { name: 'Skicka kallelse' }).click();
    await tab.getByText(/som utsänd/).first().waitFor();
    await drop('2 Laglista.docx', 'Som den blev');

    await tab.getByText('Ändrad efter utskicket').waitFor({ timeout: A_MINUTE });
    await tab.getByText(/^Utsänd: version 1\.0/).waitFor();
    await tab.getByText(/^Nu: version [2-9]/).waitFor({ timeout: A_MINUTE });
    expect(await tab.getByRole('list', { name: 'Filer i underlagsmappen' }).innerText()).toMatch(/2 Laglista\.docx[\s\S]*Blandat\.docx/);
  });

  async function drop(name: string, text: string): Promise<void> {
    const drafts = join(instance.documents, 'o365grp0261', 'Utkast', 'Fastighet och service');
    const folder = await instance.doors.until('the folder', async () => (await readdir(drafts).catch(() => [])).find((one) => !one.endsWith('.docx')) ?? null);
    await writeFile(join(drafts, folder, 'Underlag', name), wordFile(paragraphs(text)));
  }
});
