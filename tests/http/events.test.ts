import type { ErrorView } from '../../src/contracts/error';
import type { ReviewView } from '../../src/contracts/review';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { openTestDoor, type TestDoor } from './support/door';
import { openStream, type TestStream } from './support/stream';

const coordinator = 'uppsala-fs.miljosamordnare';
const member = 'uppsala-fs.ledamot-1';

let store: Store;
let door: TestDoor;
let review: ReviewView;

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store, { heartbeatSeconds: 0.05 });
});

beforeEach(async () => {
  review = (await door.call<ReviewView>(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' })).body;
});

afterAll(async () => {
  await door.close();
  await store.close();
});

describe('the live stream', () => {
  test('says the present version at once, as an id and a version and nothing more', async () => {
    const stream = await follow(member);

    expect(await stream.nextEvent()).toEqual({ id: String(review.version), data: { reviewId: review.id, version: review.version } });
    expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.response.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no');
    stream.disconnect();
  });

  test("tells of another person's change when it is made", async () => {
    const stream = await follow(member);
    await stream.nextEvent();
    const prepared = (await door.call<ReviewView>(coordinator, 'POST', `/api/reviews/${review.id}/prepare`)).body;

    expect((await stream.nextEvent()).data).toEqual({ reviewId: review.id, version: prepared.version });
    stream.disconnect();
  });

  test('tells nothing of other reviews, nor of a review with the same id in another tenant', async () => {
    const stream = await follow(member);
    await stream.nextEvent();
    door.world.live.publish({ tenantId: 'another-tenant', reviewId: review.id, version: 99 });
    door.world.live.publish({ tenantId: '5b1f2d3e-0c4a-4a55-9d52-6f1f6c1a0001', reviewId: 'another-review', version: 98 });
    const prepared = (await door.call<ReviewView>(coordinator, 'POST', `/api/reviews/${review.id}/prepare`)).body;

    expect((await stream.nextEvent()).id).toBe(String(prepared.version));
    stream.disconnect();
  });

  test('goes on after Last-Event-ID: a version that was seen is not sent again, a newer one at once', async () => {
    const seen = await follow(member, { 'last-event-id': String(review.version) });
    await seen.nextComment();
    const prepared = (await door.call<ReviewView>(coordinator, 'POST', `/api/reviews/${review.id}/prepare`)).body;
    expect((await seen.nextEvent()).id).toBe(String(prepared.version));
    seen.disconnect();

    const behind = await follow(member, { 'last-event-id': String(review.version) });
    expect((await behind.nextEvent()).id).toBe(String(prepared.version));
    behind.disconnect();
  });

  test('sends a heartbeat while nothing happens', async () => {
    const stream = await follow(member, { 'last-event-id': String(review.version) });
    await stream.nextComment();

    expect(await stream.nextComment()).toBe('');
    stream.disconnect();
  });

  test('ends when the token does, and listens no more', async () => {
    const before = door.listeners();
    const token = await door.token(member, { exp: Math.floor(Date.now() / 1000) + 1 });
    const stream = await openStream(`${door.url}/api/events?review=${review.id}`, { authorization: `Bearer ${token}` });
    expect((await stream.nextEvent()).id).toBe(String(review.version));
    await stream.ended;

    await untilListeners(before);
  });

  test('leaves no listener behind when its reader goes away', async () => {
    const before = door.listeners();
    const streams = await Promise.all(Array.from({ length: 5 }, () => follow(member)));
    await Promise.all(streams.map((stream) => stream.nextEvent()));
    expect(door.listeners()).toBe(before + 5);
    streams.forEach((stream) => stream.disconnect());

    await untilListeners(before);
  });

  test('of a review that the person may not read does not exist, and nothing listens', async () => {
    const before = door.listeners();
    const answer = await door.call<ErrorView>('kth-skola.miljoombud', 'GET', `/api/events?review=${review.id}`);

    expect([answer.status, answer.body.error.code]).toEqual([404, 'not-found']);
    expect(door.listeners()).toBe(before);
  });
});

describe('the poll', () => {
  test('answers the present version at once', async () => {
    const answer = await door.call(member, 'GET', `/api/events?review=${review.id}&since=${review.version}`);

    expect(answer.body).toEqual({ reviewId: review.id, version: review.version });
  });
});

async function follow(personId: string, headers: Readonly<Record<string, string>> = {}): Promise<TestStream> {
  return openStream(`${door.url}/api/events?review=${review.id}`, { authorization: `Bearer ${await door.token(personId)}`, ...headers });
}

/** A connection's end is seen by the server a moment after the reader has gone. */
async function untilListeners(count: number): Promise<void> {
  while (door.listeners() !== count) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
