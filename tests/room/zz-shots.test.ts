import { chromium as playwright } from 'playwright-core';
import { writeFileSync } from 'node:fs';
import { startRoomServer } from './room-server';
import { sampleCard } from './sample-card';
test('shots', async () => {
  const server = await startRoomServer();
  const browser = await playwright.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  server.messages = [{ activityId: 'm0', from: 'uppsala-fs.sekreterare', text: 'agenda', card: null, updated: false }, { activityId: 'm1', from: 'genomgang', text: '', card: sampleCard, updated: true }, { activityId: 'm2', from: 'uppsala-fs.ledamot-1', text: 'hjälp', card: null, updated: false }];
  server.answerToPress = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Det här kan bara ordföranden göra. Be hen göra det.' };
  const out: string[] = [];
  for (const [theme, width, place] of [['default', 1280, ''], ['dark', 1280, ''], ['contrast', 1280, ''], ['default', 800, 'Chatt'], ['dark', 320, 'Chatt'], ['default', 320, 'Guide'], ['default', 320, 'Flik']] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(8000);
    await page.goto(`${server.address}/?person=uppsala-fs.ledamot-1&chat=19:uppsala-fs&theme=${theme}`);
    await page.frameLocator('iframe').locator('#told').waitFor({ state: 'attached' });
    if (place) await page.getByRole('tab', { name: place }).click();
    if (place === '' || place === 'Chatt') { await page.getByRole('button', { name: 'Annat utfall' }).click(); await page.getByRole('button', { name: 'Instämmer', exact: true }).click(); await page.getByText('Bara du').waitFor(); }
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const axe = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target + ' ' + n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | ')))`)) as string[];
    const wide = (await page.evaluate(`[...document.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 6).map((e) => e.tagName + '.' + e.className + ' ' + e.getBoundingClientRect().right)`)) as string[];
    out.push(`${theme} ${width} ${place}`, ...axe, ...wide);
    await page.screenshot({ path: `/tmp/gates/${theme}-${width}-${place}.png` });
    await page.close();
  }
  writeFileSync('/tmp/gates/shots.txt', out.join('\n'));
  await browser.close();
  await server.close();
}, 200_000);
