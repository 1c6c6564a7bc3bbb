import { reportAction } from '../../src/domain/action/report-action';
import { refused } from '../../src/domain/result';
import type { HeldRole } from '../../src/domain/action/responsible';
import type { Store } from '../../src/ports/store';
import type { Database } from '../../src/store/tables';
import { anAction, anEntry, aUnitInStore, changeReview, tenant, withReview } from '../support/store-data';
import { aReview } from '../support/builders';
import { emptyStore, storesUnderTest } from '../support/stores';

const now = new Date('2027-03-10T08:00:00Z');
const roles: readonly HeldRole[] = [{ unitId: 'fs', names: ['Avdelningschef drift', 'avdelningschef drift', 'avdelningschefen drift'], earlierHolders: ['fs.förra'] }];

describe.each(storesUnderTest())('actions in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  test('an action is found by its number, with where it was decided, its unit and names; of another tenant it is not', async () => {
    await withActions(anAction(12, { personId: 'fs.drift' }));
    await store.units.save(tenant, { unit: aUnitInStore, people: [{ id: 'fs.drift', objectId: 'o1', name: 'Avdelningschef drift' }], ledger: anEntry() });

    expect(await store.actions.find(tenant, 12)).toEqual({
      action: { ...anAction(12, { personId: 'fs.drift' }), reviewTitle: 'Ledningens miljögenomgång – vår 2027-03-09', reviewDate: '2027-03-09', paragraph: null },
      unit: aUnitInStore,
      names: { 'fs.drift': 'Avdelningschef drift' },
    });
    expect(await store.actions.find('tenant-two', 12)).toBeNull();
    expect(await store.actions.find(tenant, 9_999_999_999)).toBeNull();
  });

  test('a confidential action stays so', async () => {
    await withActions(anAction(12, { confidential: true }));

    expect((await store.actions.find(tenant, 12))?.action.confidential).toBe(true);
  });

  test('a person’s are those given to them, and to a role of theirs where nobody or an earlier holder was named; by day', async () => {
    await withActions(
      anAction(1, { personId: 'fs.nu', dueDate: '2027-09-01' }),
      anAction(2, { personId: null, responsible: 'avdelningschefen drift', dueDate: '2027-05-01' }),
      anAction(3, { personId: 'fs.förra' }),
      anAction(4, { personId: 'fs.annan' }),
      anAction(5, { personId: null, responsible: 'miljösamordnaren' }),
      anAction(6, { personId: 'fs.nu', state: 'done' }),
    );
    const page = await store.actions.ofPerson(tenant, { personId: 'fs.nu', unitIds: ['fs'], roles, before: null, limit: 2 });

    expect(page.actions.map(({ number, unitName }) => [number, unitName])).toEqual([[2, 'Fastighet och service'], [3, 'Fastighet och service']]);
    expect(page.total).toBe(3);
    expect((await store.actions.ofPerson(tenant, { personId: 'fs.nu', unitIds: ['annan'], roles: [], before: null, limit: 2 })).total).toBe(0);
  });

  test('a unit’s are by day, or only those late on a day', async () => {
    await withActions(anAction(1, { dueDate: '2027-09-01' }), anAction(2, { dueDate: '2027-03-09' }), anAction(3, { dueDate: '2027-03-10' }), anAction(4, { state: 'undone' }));
    const numbers = async (before: string | null) => (await store.actions.ofUnits(tenant, { unitIds: ['fs'], before, limit: 8 })).actions.map(({ number }) => number);

    expect(await numbers(null)).toEqual([2, 3, 1]);
    expect(await numbers('2027-03-10')).toEqual([2]);
  });

  test('a change is saved with a row in the action’s own chain; the ledger verifies', async () => {
    await withActions(anAction(12));
    const answer = await report('r-1', 'klart');

    expect(answer).toMatchObject({ kind: 'done', action: { state: 'done' } });
    expect((await store.actions.find(tenant, 12))?.action).toMatchObject({ state: 'done', log: [{ what: 'done', comment: 'klart' }] });
    expect((await store.ledger.rows(tenant, 'action:12')).map(({ verb, position }) => [verb, position])).toEqual([['done', 1]]);
    expect((await store.ledger.verify()).faults).toEqual([]);
  });

  test('the same request is carried out once', async () => {
    await withActions(anAction(12));
    const answers = await Promise.all([report('r-1', 'klart'), report('r-1', 'klart'), report('r-1', 'annat')]);

    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'repeated', 'repeated']);
    expect(await store.ledger.rows(tenant, 'action:12')).toHaveLength(1);
  });

  test('a refusal and an unchanged action leave nothing behind; an unknown one is refused', async () => {
    await withActions(anAction(12));
    const request = { tenantId: tenant, number: 12, requestKey: 'r-1' };

    expect(await store.actions.change(request, () => refused('action-changed'))).toMatchObject({ kind: 'refused', refusal: { code: 'action-changed' } });
    expect(await store.actions.change(request, ({ action }) => ({ ok: true, value: { action, ledger: anEntry() } }))).toMatchObject({ kind: 'done' });
    expect(await store.actions.change({ ...request, number: 13 }, () => refused('action-changed'))).toMatchObject({ refusal: { code: 'action-unknown' } });
    expect(await store.ledger.rows(tenant, 'action:12')).toEqual([]);
  });

  test('what has happened to an action outlives a new saving of its review', async () => {
    await withActions(anAction(12));
    await report('r-1', 'klart');
    await changeReview(store, {}, () => ({ actions: [anAction(12, { state: 'undone' })] }));

    expect((await store.actions.find(tenant, 12))?.action).toMatchObject({ state: 'undone', log: [{ what: 'done' }] });
  });

  test('a later review lists what is in progress, and what is done until a review has been closed since', async () => {
    await withActions(anAction(11, { state: 'in-progress' }), anAction(12));
    await report('r-1', 'klart');
    const listed = async () => (await store.reviews.openActions(tenant, 'fs', 'r2')).map(({ number, state }) => [number, state]);

    expect(await listed()).toEqual([[11, 'in-progress'], [12, 'done']]);
    await store.reviews.create(tenant, { review: aReview({ id: 'r3', state: 'closed', closedAt: '2027-03-11T12:00:00.000Z' }), ledger: anEntry(), outbox: [] });
    expect(await listed()).toEqual([[11, 'in-progress']]);
  });

  async function withActions(...actions: readonly ReturnType<typeof anAction>[]): Promise<void> {
    await withReview(store);
    await changeReview(store, {}, () => ({ actions }));
  }

  function report(requestKey: string, comment: string) {
    return store.actions.change({ tenantId: tenant, number: 12, requestKey }, ({ action }) => {
      const reported = reportAction(action, { state: 'done', comment, by: 'fs.drift', now });

      return reported.ok ? { ok: true, value: { action: reported.value, ledger: anEntry({ verb: 'done' }) } } : reported;
    });
  }
});
