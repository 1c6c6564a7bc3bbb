import { writeFile } from 'node:fs/promises';
import { makeTemplates } from '../../src/local/templates/make-templates';
import { richMinutes } from '../support/rich-minutes';
import { useWriter } from './writer';
import { startTabBrowser } from '../support/tab/opened-tab';
import { aReviewView } from '../support/tab/sample-review';
const used = useWriter();
test('x', async () => {
  for (const [i, t] of (await makeTemplates()).entries()) {
    await writeFile(`/tmp/mend-doors/out/t${i}.docx`, await used.writer.write(t.bytes, richMinutes()));
  }
  const browser = await startTabBrowser('/usr/bin/chromium', 'mend-doors-shot');
  const { page, tab } = await browser.open({ review: aReviewView('member', { state: 'closed' }), address: '/tab/reviews/R1/minutes', width: 1000 });
  await page.setViewportSize({ width: 1000, height: 2600 });
  await tab.getByText('Bilagor').first().waitFor();
  await page.screenshot({ path: '/tmp/mend-doors/out/protokoll.png' });
  await browser.close();
}, 100000);
