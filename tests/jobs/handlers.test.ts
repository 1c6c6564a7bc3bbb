import { chatCardHandler } from '../../src/jobs/chat-card';
import { createLiveChanges } from '../../src/jobs/live-changes';

const message = { topic: 'chat.card', key: 'card:r1:agenda', reviewId: 'r1', cardKey: 'agenda' } as const;

it('a card that the chat has taken is done', async () => {
  expect(await chatCardHandler(async () => undefined)('tenant-one', message)).toEqual({ kind: 'done' });
});

it('a chat that names when to come again is asked then', async () => {
  const retryAt = new Date('2027-03-16T12:00:30Z');
  const handler = chatCardHandler(() => Promise.reject(Object.assign(new Error('429'), { retryAt })));

  expect(await handler('tenant-one', message)).toEqual({ kind: 'again', at: retryAt, reason: 'throttled' });
});

it('a chat that fails without naming a time leaves it to the worker', async () => {
  const handler = chatCardHandler(() => Promise.reject(Object.assign(new Error('503'), { retryAt: null })));

  await expect(handler('tenant-one', message)).rejects.toThrow('503');
});

it('a listener that throws does not keep the others from hearing of a change, and the fault is told', () => {
  const faults: unknown[] = [];
  const heard: number[] = [];
  const live = createLiveChanges((fault) => faults.push(fault));
  live.subscribe(() => {
    throw new Error('boom');
  });
  const end = live.subscribe(({ version }) => heard.push(version));

  live.publish({ tenantId: 'tenant-one', reviewId: 'r1', version: 1 });
  end();
  live.publish({ tenantId: 'tenant-one', reviewId: 'r1', version: 2 });
  expect(heard).toEqual([1]);
  expect(faults).toHaveLength(2);
});
