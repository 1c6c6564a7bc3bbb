import type { HandlerAnswer } from '../../src/jobs/handler';
import { createFakeOutbox, startWorker, type FakeOutbox } from './fake-outbox';

let outbox: FakeOutbox;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2027-03-16T12:00:00Z') });
  outbox = createFakeOutbox();
});
afterEach(() => jest.useRealTimers());

const secondsFromNow = (seconds: number) => new Date(Date.now() + seconds * 1_000);
const always = (answer: HandlerAnswer) => async () => answer;

it('a change is carried out at once', async () => {
  const { worker, live, handled } = startWorker(outbox, always({ kind: 'done' }));
  await jest.advanceTimersByTimeAsync(2_500);
  outbox.put('card:a');
  live.publish();
  await jest.advanceTimersByTimeAsync(1);

  expect(handled()).toEqual(['card:a']);
  expect(outbox.marks()).toEqual(['complete card:a']);
  await worker.stop();
});

it('changes in a burst are carried out together: the first at once, the rest in one round half a second later', async () => {
  const { worker, live, handled } = startWorker(outbox, always({ kind: 'done' }));
  await jest.advanceTimersByTimeAsync(1_500);
  for (let change = 0; change < 20; change += 1) {
    outbox.put('card:a');
    live.publish();
    await jest.advanceTimersByTimeAsync(20);
  }
  expect(handled()).toHaveLength(1);

  await jest.advanceTimersByTimeAsync(120);
  expect(handled()).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(handled()).toHaveLength(2);
  await worker.stop();
});

it('what nobody told of is found by the poll within two seconds', async () => {
  const { worker, handled } = startWorker(outbox, always({ kind: 'done' }));
  await jest.advanceTimersByTimeAsync(100);
  outbox.put('card:a');
  await jest.advanceTimersByTimeAsync(2_000);

  expect(handled()).toEqual(['card:a']);
  await worker.stop();
});

it('more than one round of messages is carried out without waiting for the poll', async () => {
  Array.from({ length: 35 }, (_, index) => outbox.put(`card:${index}`));
  const { worker, handled } = startWorker(outbox, always({ kind: 'done' }));
  await worker.drain();

  expect(new Set(handled()).size).toBe(35);
  await worker.stop();
});

it.each([
  [0, 1],
  [1, 2],
  [4, 16],
  [6, 60],
  [400, 60],
])('after %i tries before, a failed one is tried again in %i seconds', async (attempts, seconds) => {
  outbox.put('card:a', { attempts });
  const { worker } = startWorker(outbox, always({ kind: 'again', at: null, reason: 'unreachable' }));
  const at = secondsFromNow(seconds).toISOString();
  await worker.drain();

  expect(outbox.marks()).toEqual([`postpone card:a until ${at} unreachable`]);
  await worker.stop();
});

it('a time that the other side names is kept to', async () => {
  const at = secondsFromNow(77);
  outbox.put('card:a', { attempts: 5 });
  const { worker } = startWorker(outbox, always({ kind: 'again', at, reason: 'throttled' }));
  await worker.drain();

  expect(outbox.marks()).toEqual([`postpone card:a until ${at.toISOString()} throttled`]);
  await worker.stop();
});

it('what waits for a person is buried with its reason and not tried again', async () => {
  outbox.put('draft:a');
  const { worker, handled } = startWorker(outbox, always({ kind: 'given-up', reason: 'template-faulty' }));
  await jest.advanceTimersByTimeAsync(60_000);

  expect(handled()).toHaveLength(1);
  expect(outbox.marks()).toEqual(['bury draft:a template-faulty']);
  await worker.stop();
});

it('a handler that throws is told of and tried again; the others of its round are carried out', async () => {
  outbox.put('card:a');
  outbox.put('card:b');
  const { worker, faults } = startWorker(outbox, async (key) => {
    if (key === 'card:a') {
      throw new TypeError('boom');
    }

    return { kind: 'done' };
  });
  const at = secondsFromNow(1).toISOString();
  await worker.drain();

  expect([...outbox.marks()].sort()).toEqual(['complete card:b', `postpone card:a until ${at} TypeError`]);
  expect(faults()).toEqual(['boom']);
  await worker.stop();
});

it('a store that does not answer is told of, and the next poll tries again', async () => {
  outbox.put('card:a');
  outbox.failClaims(1);
  const { worker, faults, handled } = startWorker(outbox, always({ kind: 'done' }));
  await jest.advanceTimersByTimeAsync(5_000);

  expect(faults()).toEqual(['no store']);
  expect(handled()).toEqual(['card:a']);
  await worker.stop();
});

it('stopping takes nothing new and waits for what is in hand', async () => {
  let finish = (): void => undefined;
  outbox.put('card:a');
  const { worker, live, handled } = startWorker(outbox, () => new Promise((done) => (finish = () => done({ kind: 'done' }))));
  await jest.advanceTimersByTimeAsync(10);
  let isStopped = false;
  const stopping = worker.stop().then(() => (isStopped = true));
  outbox.put('card:b');
  live.publish();
  await jest.advanceTimersByTimeAsync(30_000);
  expect(isStopped).toBe(false);

  finish();
  await stopping;
  await jest.advanceTimersByTimeAsync(30_000);
  expect(handled()).toEqual(['card:a']);
  expect(outbox.marks()).toEqual(['complete card:a']);
});

it('a slow message holds up neither the others nor what comes after', async () => {
  let finish = (): void => undefined;
  outbox.put('card:slow');
  outbox.put('card:a');
  const { worker, live } = startWorker(outbox, (key) => (key === 'card:slow' ? new Promise((done) => (finish = () => done({ kind: 'done' }))) : Promise.resolve({ kind: 'done' })));
  await jest.advanceTimersByTimeAsync(1_000);
  outbox.put('card:b');
  live.publish();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(outbox.marks()).toEqual(['complete card:a', 'complete card:b']);

  finish();
  await worker.stop();
  expect(outbox.marks()).toContain('complete card:slow');
});
