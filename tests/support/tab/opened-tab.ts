import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { ReviewView } from '../../../src/contracts/review';
import { startStubServer, type StubServer } from './stub-server';

export interface OpenedTab {
  readonly page: Page;
  /** The tab in its host's frame. */
  readonly tab: FrameLocator;
  readonly stub: StubServer;
}

export interface Opening {
  readonly review: ReviewView;
  readonly address?: string;
  readonly width?: number;
  readonly theme?: 'default' | 'dark' | 'contrast';
  /** Where in Teams the tab is shown. */
  readonly frame?: 'content' | 'sidePanel' | 'meetingStage';
}

export interface TabBrowser {
  open(opening: Opening): Promise<OpenedTab>;
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the tab as it is shipped, and opens it in Chromium inside a host that answers teams-js. */
export async function startTabBrowser(executablePath: string, name: string): Promise<TabBrowser> {
  const folder = join(process.cwd(), '.build', 'test-tab', name);
  await promisify(execFile)(process.execPath, ['scripts/build-tab.mjs', folder]);
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=sv-SE'] });
  const opened: OpenedTab[] = [];

  return {
    open: async ({ review, address = '/tab/reviews/R1', width = 1280, theme = 'default', frame = 'content' }) => {
      const stub = await startStubServer(folder, review);
      const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'sv-SE' });
      page.setDefaultTimeout(20_000);
      await page.route('https://res.cdn.office.net/**', (route) => route.abort());
      await page.goto(`${stub.origin}/?theme=${theme}&frame=${frame}&path=${encodeURIComponent(address)}`);
      const tab = page.frameLocator('iframe');
      await tab.locator('h1').waitFor();
      opened.push({ page, tab, stub });

      return { page, tab, stub };
    },
    closeTabs: async () => {
      for (const { page, stub } of opened.splice(0)) {
        await page.close();
        await stub.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Waits until the condition holds; fails with the last thing seen. */
export async function until<T>(read: () => T | Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  let value = await read();

  while (!holds(value)) {
    if (Date.now() > end) {
      throw new Error(`never came: ${JSON.stringify(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await read();
  }

  return value;
}
