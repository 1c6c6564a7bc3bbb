import type { ClaimedMessage } from '../../src/ports/outbox';
import type { Store } from '../../src/ports/store';
import type { Database } from '../../src/store/tables';
import { aCardMessage, changeReview, tenant, withReview } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

const now = new Date('2027-03-09T12:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe.each(storesUnderTest())('the outbox in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  beforeEach(() => withReview(store));
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  const put = (...messages: readonly ReturnType<typeof aCardMessage>[]): Promise<unknown> => changeReview(store, {}, () => ({ outbox: messages }));
  const claim = (at = now, limit = 10): Promise<readonly ClaimedMessage[]> => store.outbox.claim({ now: at, leaseSeconds: 30, limit });

  test('a message is due as soon as its change is committed, and is gone once it is carried out', async () => {
    expect(await store.outbox.nextDue()).toBeNull();
    await put(aCardMessage('r1'));
    expect((await store.outbox.nextDue())!.getTime()).toBeLessThanOrEqual(now.getTime());

    const [claimed] = await claim();
    expect(claimed).toMatchObject({ tenantId: tenant, message: aCardMessage('r1'), attempts: 0 });
    await store.outbox.complete(claimed!.id);
    expect(await claim(later(3600))).toEqual([]);
    expect(await store.outbox.nextDue()).toBeNull();
  });

  test('one row waits for a key: the latest message wins', async () => {
    await put(aCardMessage('r1'), aCardMessage('r1', 'item:A2'));
    await put({ ...aCardMessage('r1'), reviewId: 'newer' } as ReturnType<typeof aCardMessage>);

    expect((await claim()).map(({ message }) => message.reviewId).sort()).toEqual(['newer', 'r1']);
  });

  test('a leased row is not given to another until the lease has run out', async () => {
    await put(aCardMessage('r1'));
    await claim();

    expect(await claim(later(29))).toEqual([]);
    expect(await store.outbox.nextDue()).toEqual(later(30));
    expect(await claim(later(30))).toMatchObject([{ attempts: 1 }]);
  });

  test('a newer message for a key under lease runs after it, and only after it', async () => {
    await put(aCardMessage('r1'));
    const [claimed] = await claim();
    await put({ ...aCardMessage('r1'), reviewId: 'newer' } as ReturnType<typeof aCardMessage>);
    expect(await claim(later(1))).toEqual([]);

    await store.outbox.complete(claimed!.id);
    expect(await claim(later(1))).toMatchObject([{ message: { reviewId: 'newer' }, attempts: 0 }]);
  });

  test.each(['postpone', 'bury'] as const)('a newer message is not held back when the older one ends with %s', async (how) => {
    await put(aCardMessage('r1'));
    const [claimed] = await claim();
    await put(aCardMessage('r1'));
    await (how === 'postpone' ? store.outbox.postpone(claimed!.id, later(600), 'locked') : store.outbox.bury(claimed!.id, 'given up'));

    expect(await claim(later(1))).toHaveLength(1);
  });

  test('a postponed message comes back at its time with its tries counted', async () => {
    await put(aCardMessage('r1'));
    const [claimed] = await claim();
    await store.outbox.postpone(claimed!.id, later(60), 'the file is locked');

    expect(await claim(later(59))).toEqual([]);
    expect(await store.outbox.nextDue()).toEqual(later(60));
    expect(await claim(later(60))).toMatchObject([{ attempts: 1 }]);
  });

  test('hurrying makes a waiting message due at once', async () => {
    await put(aCardMessage('r1'));
    const [claimed] = await claim();
    await store.outbox.postpone(claimed!.id, later(600), 'the file is locked');
    await store.outbox.hurry('another-tenant', aCardMessage('r1').key, later(1));
    expect(await claim(later(1))).toEqual([]);

    await store.outbox.hurry(tenant, aCardMessage('r1').key, later(1));
    expect(await claim(later(1))).toHaveLength(1);
  });

  test('a buried message is kept with its reason and not given out; a newer one for its key is', async () => {
    await put(aCardMessage('r1'));
    const [claimed] = await claim();
    await store.outbox.bury(claimed!.id, 'the chat is gone');

    expect(await claim(later(3600))).toEqual([]);
    expect(await db.selectFrom('outbox').select(['state', 'reason']).execute()).toEqual([{ state: 'dead', reason: 'the chat is gone' }]);
    await put(aCardMessage('r1'));
    expect(await claim(later(3600))).toHaveLength(1);
  });

  test('a claim that has lost its lease to another can no longer postpone', async () => {
    await put(aCardMessage('r1'));
    const [lost] = await claim();
    const [held] = await claim(later(30));
    await store.outbox.postpone(lost!.id, later(31), 'too late');

    expect(await claim(later(31))).toEqual([]);
    await store.outbox.complete(held!.id);
    expect(await store.outbox.nextDue()).toBeNull();
  });

  test('a wish to post anew that nobody has taken yet outlives a plain update', async () => {
    await put({ ...aCardMessage('r1'), repost: true } as ReturnType<typeof aCardMessage>);
    await put(aCardMessage('r1'));
    const [claimed] = await claim();
    expect(claimed!.message).toMatchObject({ repost: true });

    await put(aCardMessage('r1'));
    await store.outbox.complete(claimed!.id);
    expect((await claim(later(1)))[0]!.message).not.toHaveProperty('repost');
  });

  test('four workers carry each message out exactly once', async () => {
    const keys = Array.from({ length: 120 }, (_, index) => `item:${index}`);
    await put(...keys.map((key) => aCardMessage('r1', key)));
    const done: string[] = [];
    const work = async (): Promise<void> => {
      for (let claimed = await claim(now, 7); claimed.length > 0; claimed = await claim(now, 7)) {
        for (const { id, message } of claimed) {
          done.push(message.key);
          await store.outbox.complete(id);
        }
      }
    };
    await Promise.all([work(), work(), work(), work()]);

    expect(done.sort()).toEqual(keys.map((key) => aCardMessage('r1', key).key).sort());
  });
});
