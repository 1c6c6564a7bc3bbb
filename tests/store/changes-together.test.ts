import { refused } from '../../src/domain/result';
import type { ChangeAnswer, Store } from '../../src/ports/store';
import type { Database } from '../../src/store/tables';
import { anItem } from '../support/builders';
import { aCardMessage, anEntry, changeReview, tenant, withReview } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

describe.each(storesUnderTest())('changes that come at the same time in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  const write = (text: string, requestKey: string | null = null): Promise<ChangeAnswer<unknown>> =>
    changeReview(store, { requestKey }, ({ review }) => ({
      review: { ...review, items: review.items.map((item) => ({ ...item, notes: `${item.notes}${text}` })) },
      ledger: anEntry({ payload: { text } }),
      outbox: [aCardMessage('r1')],
    }));
  const notes = async (): Promise<string | undefined> => (await store.reviews.find(tenant, 'r1'))?.review.items[0]?.notes;

  test('are made in the order in which they were asked for, each on what the one before gave', async () => {
    await withReview(store, { items: [anItem({ id: 'A1' })] });
    const answers = await Promise.all(Array.from({ length: 130 }, (_, index) => write(`${index} `)));

    expect(answers.map((answer) => answer.kind === 'done' && answer.review.version)).toEqual(Array.from({ length: 130 }, (_, index) => index + 2));
    expect(await notes()).toBe(Array.from({ length: 130 }, (_, index) => `${index} `).join(''));
    expect((await store.ledger.rows(tenant, 'review:r1')).slice(1).map((row) => row.payload['text'])).toEqual(Array.from({ length: 130 }, (_, index) => `${index} `));
    expect((await store.ledger.verify()).faults).toEqual([]);
    expect(await store.outbox.claim({ now: new Date(), leaseSeconds: 60, limit: 10 })).toHaveLength(1);
  });

  test('fail and are refused each for itself', async () => {
    await withReview(store, { items: [anItem({ id: 'A1' })] });
    const fault = store.reviews.change({ tenantId: tenant, reviewId: 'r1', requestKey: null }, () => {
      throw new Error('a fault of ours');
    });
    const refusal = store.reviews.change({ tenantId: tenant, reviewId: 'r1', requestKey: null }, () => refused('not-allowed'));
    const [first, second, third] = await Promise.allSettled([write('a'), fault, refusal, write('b')]);

    expect([first?.status, second?.status, third]).toMatchObject(['fulfilled', 'rejected', { status: 'fulfilled', value: { kind: 'refused', refusal: { code: 'not-allowed' } } }]);
    expect(await notes()).toBe('ab');
  });

  test('under the same key are one', async () => {
    await withReview(store, { items: [anItem({ id: 'A1' })] });
    const known = (requestKey: string, text: string) =>
      store.reviews.change({ tenantId: tenant, reviewId: 'r1', requestKey, alsoKnownAs: ['the same words'] }, ({ review }) => ({
        ok: true,
        value: { review: { ...review, items: review.items.map((item) => ({ ...item, notes: `${item.notes}${text}` })) }, ledger: anEntry(), outbox: [], result: null },
      }));
    const answers = await Promise.all([write('a', 'k'), write('b', 'k'), known('x', 'c'), known('y', 'd')]);

    expect(answers.map((answer) => answer.kind)).toEqual(['done', 'repeated', 'done', 'repeated']);
    expect(await notes()).toBe('ac');
  });

  test('with a change of state among them enter the head of each in the organisation’s chain', async () => {
    await withReview(store, { state: 'ongoing', items: [anItem({ id: 'A1' })] });
    const turn = (state: 'adjourned' | 'ongoing') => changeReview(store, {}, ({ review }) => ({ review: { ...review, state }, ledger: anEntry({ verb: state }) }));
    await Promise.all([write('a'), turn('adjourned'), write('b'), turn('ongoing'), write('c')]);

    expect(await notes()).toBe('abc');
    expect((await store.ledger.rows(tenant, 'organisation')).filter((row) => row.verb === 'enter-head')).toHaveLength(3);
    expect((await store.ledger.verify()).faults).toEqual([]);
  });

  test('take numbers without gap or double', async () => {
    await withReview(store);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => changeReview(store, { counters: ['action'] }, ({ counters }) => ({ counters: { action: (counters['action'] ?? 0) + 1 }, result: (counters['action'] ?? 0) + 1 }))),
    );

    expect(answers.map((answer) => answer.kind === 'done' && answer.result)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});
