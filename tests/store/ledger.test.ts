import fc from 'fast-check';
import { sql } from 'kysely';
import type { Store } from '../../src/ports/store';
import { payloadHash, rowHash } from '../../src/store/ledger/ledger-row';
import type { Database } from '../../src/store/tables';
import { aReview } from '../support/builders';
import { anEntry, aUnitInStore, changeReview, tenant, withReview } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

const chain = 'review:r1';

describe.each(storesUnderTest())('the ledger in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  test('every change is entered in its review’s chain, each row bound to the one before', async () => {
    await withReview(store);
    await changeReview(store, {}, () => ({ ledger: anEntry({ verb: 'decide', payload: { b: 1, a: [2, { d: null, c: 'å' }] } }) }));
    await changeReview(store, {}, () => ({ ledger: null }));

    const rows = await store.ledger.rows(tenant, chain);
    expect(rows.map((row) => [row.position, row.verb])).toEqual([[1, 'plan'], [2, 'decide']]);
    expect(rows[1]).toMatchObject({ payload: { b: 1, a: [2, { d: null, c: 'å' }] }, previousHash: rows[0]!.hash, payloadHash: payloadHash({ a: [2, { c: 'å', d: null }], b: 1 }) });
    expect(rows[1]!.hash).toBe(rowHash(rows[1]!, rows[0]!.hash));
  });

  test('a change of state enters the head of the review’s chain in the organisation’s', async () => {
    await withReview(store, { state: 'preparing' });
    await changeReview(store, {});
    await changeReview(store, {}, ({ review }) => ({ review: { ...review, state: 'summoned' } }));

    const heads = (await store.ledger.rows(tenant, 'organisation')).map((row) => row.payload);
    const rows = await store.ledger.rows(tenant, chain);
    expect(heads).toEqual([{ chain, position: 1, hash: rows[0]!.hash }, { chain, position: 3, hash: rows[2]!.hash }]);
  });

  test('settings have a chain of their own', async () => {
    await withReview(store);
    await store.units.saveOverlay(tenant, 'fs', { groupDecides: true }, anEntry({ verb: 'save-settings' }));

    expect((await store.units.find(tenant, 'fs'))?.overlay).toEqual({ groupDecides: true });
    expect((await store.ledger.rows(tenant, 'settings')).map((row) => row.verb)).toEqual(['save-unit', 'save-settings']);
  });

  test('rows can be neither changed nor taken away, whoever asks the database', async () => {
    await withReview(store);

    await expect(sql`update ledger set actor = 'other'`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`delete from ledger`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`truncate ledger`.execute(db)).rejects.toThrow('append-only');
  });

  test('a whole ledger of more rows than a page is verified', async () => {
    await withReview(store);
    await sql`select 1`.execute(db);
    for (let index = 0; index < 520; index += 1) {
      await changeReview(store, {});
    }

    expect(await store.ledger.verify()).toEqual({ chains: 3, rows: 523, faults: [] });
  });

  test('writers of many reviews in parallel leave every chain whole', async () => {
    await withReview(store);
    for (const id of ['r2', 'r3']) {
      await store.reviews.create(tenant, { review: aReview({ id }), ledger: anEntry(), outbox: [] });
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ reviewId: fc.constantFrom('r1', 'r2', 'r3'), moves: fc.boolean(), enters: fc.boolean() }), { maxLength: 20 }), async (changes) => {
        await Promise.all(
          changes.map(({ reviewId, moves, enters }) =>
            changeReview(store, { reviewId }, ({ review }) => ({
              review: { ...review, ...(moves && { state: review.state === 'ongoing' ? ('adjourned' as const) : ('ongoing' as const) }) },
              ledger: enters || moves ? anEntry() : null,
            })),
          ),
        );

        expect((await store.ledger.verify()).faults).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    ['a changed payload', `update ledger set payload = '{"item":"A9"}' where chain = '${chain}' and position = 2`, [{ position: 2, fault: 'payload-changed' }]],
    ['a payload changed with its hash', `update ledger set payload = '{}', payload_hash = '${payloadHash({})}' where chain = '${chain}' and position = 2`, [{ position: 2, fault: 'row-changed' }]],
    ['another actor', `update ledger set actor = 'other' where chain = '${chain}' and position = 3`, [{ position: 3, fault: 'row-changed' }]],
    ['a row taken away', `delete from ledger where chain = '${chain}' and position = 2`, [{ position: 2, fault: 'row-missing' }]],
    ['the first row taken away', `delete from ledger where chain = '${chain}' and position = 1`, [{ position: 1, fault: 'row-missing' }]],
    ['the last row taken away', `delete from ledger where chain = '${chain}' and position = 4`, [{ position: 4, fault: 'row-missing' }]],
    ['a whole chain taken away', `delete from ledger where chain = '${chain}'`, [{ position: 1, fault: 'row-missing' }, { position: 4, fault: 'row-missing' }]],
    ['the review taken away with its chain', `with a as (delete from agenda_item), b as (delete from ledger where chain = '${chain}') delete from review`, [{ position: 1, fault: 'row-missing' }]],
    ['another head', `update review set chain_hash = 'x'`, [{ position: 4, fault: 'head-differs' }]],
    [
      'a row put on at the end',
      `insert into ledger select tenant_id, chain, 5, verb, actor, at, payload, payload_hash, hash, 'x' from ledger where chain = '${chain}' and position = 4`,
      [{ position: 5, fault: 'row-changed' }, { position: 5, fault: 'head-differs' }],
    ],
  ])('%s is named', async (_what, tampering, faults) => {
    await withReview(store);
    for (let index = 0; index < 3; index += 1) {
      await changeReview(store, {});
    }
    await tamper(tampering);

    expect((await store.ledger.verify()).faults).toEqual(faults.map((fault) => ({ tenantId: tenant, chain, ...fault })));
  });

  test('a row written anew with a right hash breaks the link of the next', async () => {
    await withReview(store);
    await changeReview(store, {});
    await changeReview(store, {});
    const row = (await store.ledger.rows(tenant, chain))[1]!;
    await tamper(`update ledger set actor = 'other', hash = '${rowHash({ ...row, actor: 'other' }, row.previousHash)}' where chain = '${chain}' and position = 2`);

    expect((await store.ledger.verify()).faults).toEqual([{ tenantId: tenant, chain, position: 3, fault: 'link-broken' }]);
  });

  test('a chain written anew to its end, head and all, differs from the head that the organisation’s chain holds', async () => {
    await withReview(store);
    const row = (await store.ledger.rows(tenant, chain))[0]!;
    const hash = rowHash({ ...row, actor: 'other' }, row.previousHash);
    await tamper(`with a as (update review set chain_hash = '${hash}') update ledger set actor = 'other', hash = '${hash}' where chain = '${chain}'`);

    expect((await store.ledger.verify()).faults).toEqual([{ tenantId: tenant, chain, position: 1, fault: 'head-differs' }]);
  });

  test('a unit that is saved again keeps its chain and loses its old appointments', async () => {
    await withReview(store);
    await store.units.save(tenant, { unit: { ...aUnitInStore, appointments: aUnitInStore.appointments.slice(0, 1) }, people: [], ledger: anEntry() });

    expect((await store.units.find(tenant, 'fs'))?.appointments).toHaveLength(1);
    expect((await store.ledger.verify()).faults).toEqual([]);
  });

  /** As somebody with the database's own password could. */
  async function tamper(statement: string): Promise<void> {
    await sql`alter table ledger disable trigger user`.execute(db);
    await sql.raw(statement).execute(db);
    await sql`alter table ledger enable trigger user`.execute(db);
  }
});
