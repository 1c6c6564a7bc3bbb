import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { openTestDoor, type TestDoor } from './support/door';

const hosts =
  'https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com';

let store: Store;
let door: TestDoor;
let folder: string;
let isReady = true;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tab-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Genomgång</title>');
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  store = await openTestStore();
  door = await openTestDoor(store, { tab: { folder }, frameAncestors: ['https://exempel.sharepoint.com'], isReady: async () => isReady });
});

afterAll(async () => {
  await door.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('every answer', () => {
  test.each(['/api/me', '/api/openapi.json', '/healthz', '/readyz', '/l/x', '/nothing', '/api/events?review=x'])('of %s may be framed by nobody and load nothing', async (path) => {
    const { headers } = await door.call(null, 'GET', path);

    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('of the API with content is kept by nobody', async () => {
    expect((await door.call('uppsala-fs.sekreterare', 'GET', '/api/me')).headers.get('cache-control')).toBe('no-store');
  });

  test('to a preflight of another origin opens nothing', async () => {
    const { headers, status } = await door.call(null, 'OPTIONS', '/api/reviews', undefined, { origin: 'https://example.org', 'access-control-request-method': 'POST' });

    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(status).not.toBe(204);
  });
});

describe('the tab', () => {
  test.each(['/tab', '/tab/', '/tab/reviews/abc/minutes', '/tab/index.html', '/tab/assets/main-abc123.js', '/tab/assets/missing.js'])('%s may be framed by the exact hosts and the own SharePoint only', async (path) => {
    const policy = (await door.call(null, 'GET', path)).headers.get('content-security-policy') ?? '';

    expect(policy.split(';')).toContain(`frame-ancestors ${hosts} https://exempel.sharepoint.com`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  test.each(['/tab', '/tab/', '/tab/reviews/abc', '/tab/index.html'])('%s is the page, asked for each time', async (path) => {
    const { status, headers, body } = await door.call(null, 'GET', path);

    expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(body).toContain('Genomgång');
  });

  test('keeps its assets for a year; a missing asset is not the page', async () => {
    expect((await door.call(null, 'GET', '/tab/assets/main-abc123.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await door.call(null, 'GET', '/tab/assets/missing.js')).status).toBe(404);
  });

  test.each(['/tab/..%2f..%2fetc%2fpasswd', '/tab/%2e%2e/%2e%2e/package.json', '/tab/assets/..%2f..%2fpackage.json'])('%s leads out of nowhere', async (path) => {
    const { status, body } = await door.call(null, 'GET', path);

    expect(status === 200 ? body : '<title>Genomgång').toContain('<title>Genomgång');
  });
});

describe('a short link', () => {
  test.each([
    ['/l/r7k2m9', '/tab/?link=r7k2m9'],
    ['/l/r7k2m9.A3', '/tab/?link=r7k2m9.A3'],
    ['/l/atgard-12', '/tab/?link=atgard-12'],
    ['/l/a.b.c', '/tab/'],
    ['/l/..%2f..%2fapi', '/tab/'],
    ['/l/%C3%A5tg%C3%A4rd-12', '/tab/'],
    [`/l/${'x'.repeat(2_000)}`, '/tab/'],
    ['/l/javascript:alert(1)', '/tab/'],
    ['/l/https:%2F%2Fexample.org', '/tab/'],
    ['/l/%2F%2Fexample.org', '/tab/'],
    ['/l/a%0d%0aset-cookie:x', '/tab/'],
    ['/l/a&x=1', '/tab/'],
  ])('%s leads to %s', async (path, place) => {
    const { status, headers } = await door.call(null, 'GET', path);

    expect([status, headers.get('location')]).toEqual([302, place]);
  });
});

describe('the health checks', () => {
  test('live with the process; readiness follows the store and says why not', async () => {
    isReady = false;
    const notReady = await door.call(null, 'GET', '/readyz');
    expect((await door.call(null, 'GET', '/healthz')).status).toBe(200);
    isReady = true;

    expect(notReady.status).toBe(503);
    expect(notReady.body).toMatchObject({ error: { code: 'not-ready', message: expect.stringContaining('databasen') as string } });
    expect(await door.call(null, 'GET', '/readyz')).toMatchObject({ status: 200, body: { ready: true } });
  });
});

describe("the bot's door", () => {
  test('gives the bot a parsed body of at most 256 KB; without a bot it is not there', async () => {
    const withBot = await openTestDoor(store, {
      bot: {
        handle: async (request, response) => {
          response.status(201).json({ received: (request.body as { text: string }).text.length });
        },
      },
    });

    expect((await withBot.call(null, 'POST', '/api/messages', { text: 'hej' })).body).toEqual({ received: 3 });
    expect((await withBot.call(null, 'POST', '/api/messages', { text: 'x'.repeat(300_000) })).status).toBe(413);
    expect((await withBot.call(null, 'POST', '/api/messages', '{')).status).toBe(400);
    expect((await door.call(null, 'POST', '/api/messages', { text: 'hej' })).status).toBe(404);
    await withBot.close();
  });
});
