import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType, type Browser } from 'playwright-core';
import { chromium, describeWith } from '../support/available';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { browserHands } from './support/browser-hands';
import { chatDriver, type Presses } from './support/chat-driver';
import { begun, holdInTab, recordOf, type Held } from './support/held';
import { confidentialWords, script } from './support/meeting-script';

jest.setTimeout(400_000);

describeWith({ name: 'Chromium', path: chromium() }, 'an hour of twelve people and twelve items, each in a window of their own', (executablePath) => {
  const started: { readonly instance: LocalInstance; readonly dataFolder: string }[] = [];
  let browser: Browser;
  let held: Held & { readonly presses: Presses; readonly seen: string };
  let inTab: Held;

  beforeAll(async () => {
    browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
    held = await holdInBrowser();
    inTab = await holdInTab((await newInstance()).doors);
  });

  afterAll(async () => {
    await browser?.close();
    for (const { instance, dataFolder } of started) {
      await instance.stop();
      await rm(dataFolder, { recursive: true, force: true });
    }
  });

  test('gives the same record as the same hour held wholly in the tab', () => {
    expect(recordOf(held)).toEqual(recordOf(inTab));
  });

  test('asks at most one press of whoever decides, four of the secretary at an item, and none of the members', () => {
    const { made } = held.presses;
    const ofSecretary = Array.from({ length: 12 }, (_, index) => made.filter(({ who, item }) => who === 'sekreterare' && item === index + 1).length);

    expect(made.filter(({ what }) => what.startsWith('decide'))).toHaveLength(script.filter((step) => step.does === 'decide').length);
    expect(Math.max(...ofSecretary)).toBeLessThanOrEqual(4);
    expect(made.filter(({ who, what }) => who.startsWith('ledamot') && !what.startsWith('answer') && what !== 'state').every(({ who }) => who === 'ledamot-1')).toBe(true);
  });

  test('gives §§ without a gap, and never shows in a chat what the sekretess item is about', () => {
    expect(held.minutes.items.map((item) => item.paragraph)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(confidentialWords.filter((word) => held.seen.includes(word))).toEqual([]);
    expect(held.seen).toContain('behandlas i fliken');
  });

  test('leaves a ledger that verifies', async () => {
    const verified = (await (await fetch(`${held.meeting.doors.url}/local/ledger`)).json()) as { readonly rows: number; readonly faults: readonly unknown[] };

    expect(verified.faults).toEqual([]);
    expect(verified.rows).toBeGreaterThan(60);
  });

  async function newInstance(): Promise<LocalInstance> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-hour-'));
    const instance = await startLocalInstance(dataFolder);
    started.push({ instance, dataFolder });

    return instance;
  }

  async function holdInBrowser(): Promise<typeof held> {
    const meeting = await begun((await newInstance()).doors);
    const conversation = await meeting.doors.chatOf(meeting.reviewId);
    const { presses, carryOut } = chatDriver(meeting, conversation, browserHands(meeting, conversation, browser));
    for (const step of script) {
      await carryOut(step);
    }
    const pages = browser.contexts().flatMap((context) => context.pages());
    const seen = (await Promise.all(pages.map((page) => page.getByRole('log').innerText()))).join('\n');
    const review = await meeting.close();

    return { meeting, review, minutes: await meeting.minutes(), presses, seen };
  }
});
