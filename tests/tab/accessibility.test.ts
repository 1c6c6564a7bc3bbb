import { readFileSync } from 'node:fs';
import type { ReviewView } from '../../src/contracts/review';
import { chromium, describeWith } from '../support/available';
import { startTabBrowser, type TabBrowser } from '../support/tab/opened-tab';
import { aMeetingView } from '../support/tab/sample-meeting';
import { aClosedReview } from '../support/tab/sample-documents';
import { anEditedReview } from '../support/tab/sample-word-edits';
import { aReviewView } from '../support/tab/sample-review';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const widths = [320, 1280];
const themes = ['default', 'dark', 'contrast'] as const;
const pages: readonly (readonly [string, string, () => ReviewView])[] = [
  ['the secretary’s Genomgång', '/tab/reviews/R1', () => aReviewView('secretary')],
  ['the judgement', '/tab/reviews/R1?item=A7', () => aReviewView('secretary')],
  ['the earlier actions', '/tab/reviews/R1?item=A1', () => aReviewView('member')],
  ['the chair’s Genomgång', '/tab/reviews/R1', () => aReviewView('chair')],
  ['the secretary’s one screen', '/tab/reviews/R1', () => aMeetingView('secretary')],
  ['the chair in the meeting', '/tab/reviews/R1', () => aMeetingView('chair')],
  ['a member in the meeting', '/tab/reviews/R1', () => aMeetingView('member')],
  ['the choice of justerare', '/tab/reviews/R1?item=C1', () => aMeetingView('secretary')],
  ['the next meeting', '/tab/reviews/R1?item=C2', () => aMeetingView('secretary')],
  ['Protokoll with all that was said', '/tab/reviews/R1/minutes', () => aMeetingView('member', { state: 'closed' })],
  ['Protokoll', '/tab/reviews/R1/minutes', () => aReviewView('member', { state: 'closed' })],
  ['the documents', '/tab/reviews/R1', () => aClosedReview()],
  ['a protocol edited in Word', '/tab/reviews/R1/minutes', () => anEditedReview(['settle-edit'])],
  ['an action', '/tab/actions/12', () => aReviewView('member')],
  ['one’s own actions', '/tab/actions', () => aReviewView('member')],
  ['the start', '/tab/', () => aReviewView('secretary')],
];

describeWith({ name: 'Chromium', path: chromium() }, 'axe-core and narrow widths', (path) => {
  let browser: TabBrowser;

  beforeAll(async () => {
    browser = await startTabBrowser(path, 'accessibility');
  }, 120_000);
  afterEach(() => browser.closeTabs());
  afterAll(() => browser?.close());

  test.each(pages.flatMap((page) => widths.flatMap((width) => themes.map((theme) => [...page, width, theme] as const))))(
    '%s has nothing to remark and no sideways scroll (%s)',
    async (_name, address, review, width, theme) => {
      const { page } = await browser.open({ review: review(), address, width, theme });
      const frame = page.frames().find((candidate) => candidate.url().includes('/tab/'));
      await frame?.evaluate(openEverything);
      await frame?.evaluate(axe);
      const violations = await frame?.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 150)).join(" | ")}`))');
      const overflow = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

      expect(violations).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});

function openEverything(): void {
  document.querySelectorAll('details').forEach((details) => (details.open = true));
}
