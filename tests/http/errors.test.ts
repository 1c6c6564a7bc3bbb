import { errorView, type ErrorView } from '../../src/contracts/error';
import type { ReviewView } from '../../src/contracts/review';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { openTestDoor, type TestDoor } from './support/door';

const coordinator = 'uppsala-fs.miljosamordnare';

let store: Store;
let door: TestDoor;

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store);
});

afterAll(async () => {
  await door.close();
  await store.close();
});

describe('an answer that is not a success', () => {
  test('names each faulty field, in Swedish, and every one at once', async () => {
    const answer = await failing(400, 'POST', '/api/reviews', { unitId: '', meetingType: 7, date: '2027-02-30', surprise: true });

    expect(answer.error.code).toBe('invalid-request');
    expect(answer.error.fields).toEqual([
      { path: 'unitId', message: 'Fältet får inte vara tomt.' },
      { path: 'meetingType', message: 'Värdet är av fel slag.' },
      { path: 'date', message: 'Skriv datumet som ÅÅÅÅ-MM-DD.' },
      { path: '', message: 'Okänt fält: surprise.' },
    ]);
  });

  test.each([
    ['a missing body', undefined],
    ['a list', []],
    ['text with a NUL', { unitId: 'a\0b', meetingType: 'var', date: null }],
    ['half of a surrogate pair', '{"unitId":"\\ud800","meetingType":"var","date":null}'],
    ['a hostile name', '{"__proto__":{"unitId":"x"},"meetingType":"var"}'],
  ])('for %s is 400', async (_name, body) => {
    expect((await failing(400, 'POST', '/api/reviews', body)).error.fields?.length).toBeGreaterThan(0);
  });

  test.each([['{"unitId":'], ['"text"'], ['\u0000']])('for a body that cannot be read (%j) is 400', async (body) => {
    expect((await failing(400, 'POST', '/api/reviews', body)).error.code).toBe('unreadable-body');
  });

  test('for a body nested a hundred thousand deep is 400', async () => {
    const deep = `{"unitId":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

    expect((await failing(400, 'POST', '/api/reviews', deep)).error.code).toBe('invalid-request');
  });

  test('for a faulty Idempotency-Key or query is 400', async () => {
    expect((await door.call(coordinator, 'POST', '/api/reviews', {}, { 'idempotency-key': 'å'.normalize('NFD').replace(/[^a]/g, ' ') + '!' })).status).toBe(400);
    expect((await door.call(coordinator, 'GET', '/api/reviews')).status).toBe(400);
    expect((await door.call(coordinator, 'GET', '/api/reviews?unit=a&unit=b')).status).toBe(400);
    expect((await door.call(coordinator, 'GET', '/api/events?review=x&since=-1')).status).toBe(400);
  });

  test('for an address that cannot be decoded is 400, for an unknown one 404', async () => {
    expect((await failing(400, 'GET', '/api/reviews/%E0%A4%A')).error.code).toBe('unreadable-body');
    expect((await failing(404, 'GET', '/api/nothing')).error.code).toBe('no-such-route');
    expect((await failing(404, 'DELETE', '/api/reviews')).error.code).toBe('no-such-route');
    expect((await failing(404, 'GET', '/')).error.code).toBe('no-such-route');
  });

  test('carries the id of the request, the caller’s own where it is one', async () => {
    const own = await door.call<ErrorView>(null, 'GET', '/api/me', undefined, { 'x-request-id': 'trace-7' });
    const hostile = await door.call<ErrorView>(null, 'GET', '/api/me', undefined, { 'x-request-id': 'Anna Exempel <x>' });

    expect([own.headers.get('x-request-id'), own.body.error.requestId]).toEqual(['trace-7', 'trace-7']);
    expect(hostile.body.error.requestId).toMatch(/^[\da-f-]{36}$/);
  });

  test('for a fault of ours says nothing of it, and is logged by its kind and place alone', async () => {
    const broken = await openTestDoor({ ...store, units: { ...store.units, personByObjectId: () => Promise.reject(new TypeError('secret 19121212-1212')) } });
    const answer = await broken.call<ErrorView>(coordinator, 'GET', '/api/me');
    const log = broken.log().join('');
    await broken.close();

    expect(answer.status).toBe(500);
    expect(answer.body.error.code).toBe('internal');
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect(log).toContain('TypeError');
    expect(log).toContain(answer.body.error.requestId);
    expect(log).not.toContain('19121212');
  });
});

describe('a large body', () => {
  test('is taken up to 256 KB, and up to 1 MB where an item is written', async () => {
    const planned = (await door.call<ReviewView>(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: null })).body;
    const prepared = (await door.call<ReviewView>(coordinator, 'POST', `/api/reviews/${planned.id}/prepare`)).body;
    const item = prepared.items[0];
    const path = `/api/reviews/${planned.id}/items/${item?.id}`;
    const texts = { version: item?.version, background: 'å'.repeat(100_000), notes: 'ä'.repeat(100_000), conclusion: 'ö'.repeat(100_000) };

    expect((await door.call(coordinator, 'PATCH', path, texts)).status).toBe(200);
    expect((await failing(413, 'PATCH', path, { version: 0, notes: 'x'.repeat(1_100_000) })).error.code).toBe('too-large');
    expect((await failing(413, 'POST', '/api/reviews', { unitId: 'x'.repeat(300_000) })).error.code).toBe('too-large');
  });

  test('of somebody who has not signed in is never read', async () => {
    expect((await door.call(null, 'POST', '/api/reviews', { unitId: 'x'.repeat(300_000) })).status).toBe(401);
  });
});

describe('too many requests', () => {
  test('of one person are told when to come again, and nobody else notices', async () => {
    const strict = await openTestDoor(store, { limits: { perPersonAMinute: 3 } });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      statuses.push((await strict.call(coordinator, 'GET', '/api/me')).status);
    }
    const refused = await strict.call<ErrorView>(coordinator, 'GET', '/api/me');

    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body.error.message).toContain('Vänta');
    expect((await strict.call('uppsala-fs.sekreterare', 'GET', '/api/me')).status).toBe(200);
    await strict.close();
  });

  test('of an address that guesses tokens end soon', async () => {
    const strict = await openTestDoor(store, { limits: { perAddressAMinute: 60 } });
    const statuses = new Set<number>();
    for (let count = 0; count < 5; count += 1) {
      statuses.add((await strict.call(null, 'GET', '/api/me')).status);
    }
    await strict.close();

    expect([...statuses]).toEqual([401, 429]);
  });
});

test('a refused attempt is logged as a warning by its ids, without a name or a text', async () => {
  const member = 'uppsala-fs.ledamot-1';
  const { id } = (await door.call<ReviewView>(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: null })).body;
  await door.call(member, 'POST', `/api/reviews/${id}/cancel`, { reason: 'hemligt skäl' });
  await door.call('kth-skola.skolchef', 'POST', `/api/reviews/${id}/prepare`);
  await door.call(member, 'POST', '/api/reviews', { unitId: '' });
  const refused = door.log().flatMap((line) => ((entry: Record<string, unknown>) => (entry['msg'] === 'request refused' && [member, 'kth-skola.skolchef'].includes(String(entry['personId'])) ? [entry] : []))(JSON.parse(line) as Record<string, unknown>));

  expect(refused).toEqual([
    expect.objectContaining({ level: 40, code: 'not-allowed', method: 'POST', route: '/api/reviews/:reviewId/cancel', personId: member, reviewId: id }),
    expect.objectContaining({ level: 40, code: 'not-found', personId: 'kth-skola.skolchef', reviewId: null }),
    expect.objectContaining({ level: 40, code: 'invalid-request', route: '/api/reviews', personId: member, reviewId: null }),
  ]);
  expect(door.log().join('')).not.toContain('hemligt skäl');
});

test('the access log has ids and the pattern of the route, never what was asked or said', async () => {
  const token = await door.token(coordinator);
  await door.call(coordinator, 'POST', '/api/reviews?personnummer=191212121212', { unitId: 'Anna Exempel', meetingType: 'var', date: null });
  await door.call(coordinator, 'GET', '/api/reviews/191212121212');
  const log = door.log().join('');

  expect(log).toContain('"route":"/api/reviews/:reviewId"');
  expect(log).toContain(`"personId":"${coordinator}"`);
  for (const canary of ['191212121212', 'Anna Exempel', token, token.split('.')[2] ?? '', 'Miljösamordnare,']) {
    expect(log).not.toContain(canary);
  }
});

async function failing(status: number, method: string, path: string, body?: unknown): Promise<ErrorView> {
  const answer = await door.call<ErrorView>(coordinator, method, path, body);
  expect(answer.status).toBe(status);

  return errorView.strict().parse(answer.body);
}
