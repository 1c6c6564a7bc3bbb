import { newDocument } from '../../src/domain/document/review-document';
import { refused } from '../../src/domain/result';
import type { Store } from '../../src/ports/store';
import { createStore } from '../../src/store/create-store';
import type { Database } from '../../src/store/tables';
import { aReview, anItem } from '../support/builders';
import { aCardMessage, anAction, anEntry, aUnitInStore, changeReview, tenant, withReview } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

describe.each(storesUnderTest())('reviews in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  test('a review is found as it was saved, with its unit', async () => {
    const review = await withReview(store, { items: [anItem({ id: 'A2', replies: { q1: 'ja' } }), anItem({ id: 'A1' })], title: 'Genomgång "vår" – å' });

    expect(await store.reviews.find(tenant, 'r1')).toEqual({ review, unit: aUnitInStore });
    expect(await store.reviews.find(tenant, 'r2')).toBeNull();
  });

  test('a change gives the rule the review and its unit, saves what it answers and raises the version', async () => {
    const review = await withReview(store, { items: [anItem({ id: 'A1' }), anItem({ id: 'A2' })] });
    const answer = await store.reviews.change({ tenantId: tenant, reviewId: 'r1', requestKey: null }, (loaded) => {
      expect(loaded).toEqual({ review, unit: aUnitInStore, counters: {} });
      const [first, second] = loaded.review.items;

      return { ok: true, value: { review: { ...loaded.review, place: 'Sal 2', items: [second!, { ...first!, notes: 'nytt' }, anItem({ id: 'X1' })] }, ledger: null, outbox: [], result: 42 } };
    });

    expect(answer).toMatchObject({ kind: 'done', result: 42, review: { version: review.version + 1, place: 'Sal 2' } });
    const found = await store.reviews.find(tenant, 'r1');
    expect(found?.review).toEqual(answer.kind === 'done' && answer.review);
    expect(found?.review.items.map((item) => item.id)).toEqual(['A2', 'A1', 'X1']);
  });

  test('an item that is no longer there is removed', async () => {
    await withReview(store, { items: [anItem({ id: 'A1' }), anItem({ id: 'A2' })] });
    await changeReview(store, {}, ({ review }) => ({ review: { ...review, items: review.items.slice(1) } }));

    expect((await store.reviews.find(tenant, 'r1'))?.review.items.map((item) => item.id)).toEqual(['A2']);
  });

  test('the next change sees what the one before wrote', async () => {
    await withReview(store);
    for (let index = 1; index <= 3; index += 1) {
      await changeReview(store, {}, ({ review }) => ({ review: { ...review, items: review.items.map((item) => ({ ...item, notes: `${item.notes}${index}` })) } }));
    }

    expect((await store.reviews.find(tenant, 'r1'))?.review).toMatchObject({ version: 4, items: [{ notes: '123' }] });
  });

  test('two instances on one database see each other’s changes, whatever each has kept', async () => {
    await withReview(store);
    const other = createStore({ db, assertRoom: async () => {}, close: async () => {} });
    for (const [index, instance] of [store, other, other, store, other, store].entries()) {
      await changeReview(instance, {}, ({ review }) => ({ review: { ...review, items: review.items.map((item) => ({ ...item, notes: `${item.notes}${index}` })) } }));
    }

    expect((await store.reviews.find(tenant, 'r1'))?.review.items[0]?.notes).toBe('012345');
  });

  test('a rule cannot alter the review it is given', async () => {
    await withReview(store);
    await changeReview(store, {});

    await expect(changeReview(store, {}, ({ review }) => ({ review: Object.assign(review, { place: 'altered' }) }))).rejects.toThrow('read only');
    expect((await store.reviews.find(tenant, 'r1'))?.review.place).toBe('');
  });

  test('a refused change writes nothing and is answered with its reason', async () => {
    const review = await withReview(store);
    const answer = await store.reviews.change({ tenantId: tenant, reviewId: 'r1', requestKey: 'k1', counters: ['action'] }, () => refused('item-ended', { number: 3 }));

    expect(answer).toEqual({ kind: 'refused', refusal: { code: 'item-ended', details: { number: 3 } } });
    expect((await store.reviews.find(tenant, 'r1'))?.review).toEqual(review);
    expect(await store.ledger.rows(tenant, 'review:r1')).toHaveLength(1);
    expect(await changeReview(store, { requestKey: 'k1' })).toMatchObject({ kind: 'done' });
  });

  test('a rule that fails writes nothing and does not hold the review', async () => {
    const review = await withReview(store);
    await expect(
      changeReview(store, {}, () => {
        throw new Error('a fault of ours');
      }),
    ).rejects.toThrow('a fault of ours');

    expect((await store.reviews.find(tenant, 'r1'))?.review).toEqual(review);
    expect(await changeReview(store, {})).toMatchObject({ kind: 'done' });
  });

  test('an unknown review is refused as not found', async () => {
    expect(await changeReview(store, { reviewId: 'r9' })).toEqual({ kind: 'refused', refusal: { code: 'not-found', details: {} } });
  });

  test('planning with a request key seen before answers the first review and saves no second', async () => {
    await withReview(store);
    const asked = (id: string) => store.reviews.create(tenant, { review: aReview({ id }), ledger: anEntry(), outbox: [], requestKey: 'plan-1' });
    const answers = await Promise.all([asked('r2'), asked('r3'), asked('r4')]);

    expect(new Set(answers).size).toBe(1);
    expect((await Promise.all(['r2', 'r3', 'r4'].map((id) => store.reviews.find(tenant, id)))).filter((found) => found !== null)).toHaveLength(1);
  });

  test('a request key seen before does nothing and is answered as repeated, also at the same moment and on another review', async () => {
    await withReview(store);
    await store.reviews.create(tenant, { review: aReview({ id: 'r2' }), ledger: anEntry(), outbox: [] });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => changeReview(store, { reviewId: index % 2 === 0 ? 'r1' : 'r2', requestKey: 'same' })));

    expect(answers.map((answer) => answer.kind).sort()).toEqual(['done', ...Array.from({ length: 7 }, () => 'repeated')]);
    const versions = await Promise.all(['r1', 'r2'].map(async (id) => (await store.reviews.find(tenant, id))?.review.version ?? 0));
    expect(versions.reduce((sum, version) => sum + version)).toBe(3);
  });

  test('parallel changes of one review come one after the other: nothing is overwritten unseen', async () => {
    await withReview(store, { items: [anItem({ id: 'A1' }), anItem({ id: 'A2' })] });
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        changeReview(store, {}, ({ review }) => ({
          review: { ...review, items: review.items.map((item, place) => (place === index % 2 ? { ...item, notes: `${item.notes}x` } : item)) },
        })),
      ),
    );

    const found = await store.reviews.find(tenant, 'r1');
    expect(found?.review.version).toBe(51);
    expect(found?.review.items.map((item) => item.notes.length)).toEqual([25, 25]);
    expect(await store.ledger.verify()).toMatchObject({ faults: [] });
  });

  test('numbers taken in parallel by several reviews have no gap and no double', async () => {
    await withReview(store);
    await store.reviews.create(tenant, { review: aReview({ id: 'r2' }), ledger: anEntry(), outbox: [] });
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        changeReview(store, { reviewId: index % 2 === 0 ? 'r1' : 'r2', counters: ['action', 'paragraph:fs:2027'] }, ({ counters, review }) => ({
          actions: [anAction(counters['action']! + 1, { reviewId: review.id })],
          counters: { action: counters['action']! + 1 },
        })),
      ),
    );

    const numbers = (await Promise.all(['r1', 'r2'].map((id) => store.reviews.actionsOf(tenant, id)))).flat().map((action) => action.number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test('open actions are those of other reviews of the unit, with where they were decided', async () => {
    await withReview(store, { items: [anItem({ id: 'A2', paragraph: 12 })] });
    await store.reviews.create(tenant, { review: aReview({ id: 'r2' }), ledger: anEntry(), outbox: [] });
    await changeReview(store, {}, () => ({ actions: [anAction(1), anAction(2, { state: 'undone' })] }));
    await changeReview(store, { reviewId: 'r2' }, () => ({ actions: [anAction(3, { reviewId: 'r2' })] }));

    expect(await store.reviews.openActions(tenant, 'fs', 'r2')).toEqual([
      { ...anAction(1), reviewTitle: 'Ledningens miljögenomgång – vår 2027-03-09', reviewDate: '2027-03-09', paragraph: 12 },
    ]);
    expect(await store.reviews.actionsOf(tenant, 'r1')).toEqual([anAction(1), anAction(2, { state: 'undone' })]);
  });

  test('reviews are listed newest first, undated last', async () => {
    await withReview(store, { date: null });
    for (const [id, date] of [['r2', '2026-03-01'], ['r3', '2027-03-01']] as const) {
      await store.reviews.create(tenant, { review: aReview({ id, date }), ledger: anEntry(), outbox: [] });
    }

    expect((await store.reviews.list(tenant, ['fs'])).map((review) => review.id)).toEqual(['r3', 'r2', 'r1']);
    expect(await store.reviews.list(tenant, [])).toEqual([]);
  });

  test('characters that a database cannot keep are left out of texts, and the chain still holds', async () => {
    await withReview(store);
    const odd = 'a\u0000b\ud800c 😀';
    await changeReview(store, {}, ({ review }) => ({ review: { ...review, place: odd }, ledger: anEntry({ payload: { odd } }), outbox: [aCardMessage('r1')] }));
    await changeReview(store, {}, ({ review }) => ({ review: { ...review, nextMeeting: review.place } }));

    expect((await store.reviews.find(tenant, 'r1'))?.review).toMatchObject({ place: 'abc 😀', nextMeeting: 'abc 😀' });
    expect(await store.ledger.verify()).toMatchObject({ faults: [] });
  });

  test('the files of documents in a library are found, those that newer ones were laid beside too', async () => {
    const edit = { driveId: 'd1', fileId: 'f0', fileName: 'a.docx', webUrl: '', editedAt: '', editedBy: '', contentHash: 'b', writtenHash: 'a', writtenLines: null, settled: [] };
    const minutes = newDocument({ id: 'minutes', kind: 'minutes', fileName: 'a.docx', at: '', driveId: 'd1', driveItemId: 'f1', edits: [edit] });
    await withReview(store, { state: 'closed', documents: [minutes, newDocument({ id: 'summons', kind: 'summons', fileName: 'b.docx', at: '', driveId: 'd2', driveItemId: 'f2' })] });

    expect((await store.reviews.documentFiles(tenant, 'd1')).map(({ fileId }) => fileId).toSorted()).toEqual(['f0', 'f1']);
    expect(await store.reviews.documentFiles('another', 'd1')).toEqual([]);
  });
});
