import { sql } from 'kysely';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import type { Decision, Outcome } from '../../src/domain/decision/decision';
import { isPresent } from '../../src/domain/review/attendance';
import type { Store } from '../../src/ports/store';
import type { Database } from '../../src/store/tables';
import { aLevel, anItem, aReview, during } from '../support/builders';
import { aCardMessage, anEntry, aUnitInStore, changeReview, tenant, withReview } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

const ended = (outcome: Outcome): Decision => ({ outcome, clauses: [], detail: {}, phrase: aLevel.phrase, decisionMaker: '', binding: true, asDeputy: false, decidedBy: 'fs.chef', at: during.toISOString(), answers: [], actions: [] });
const carriedFrom = (itemId: string): AgendaItem['carriedFrom'] => ({ reviewId: 'r1', itemId, reviewTitle: '', paragraph: null, date: null });

describe.each(storesUnderTest())('what was put off in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  const putOff = async (): Promise<readonly string[]> => (await store.reviews.putOff(tenant, 'fs')).map(({ reviewId, item }) => `${reviewId}/${item.id}`);
  const add = (review: Parameters<typeof aReview>[0]): Promise<string> => store.reviews.create(tenant, { review: aReview(review), ledger: anEntry(), outbox: [] });

  test('is what closed reviews of the unit tabled or remitted, with where it comes from', async () => {
    await withReview(store, { state: 'closed', items: [anItem({ id: 'a', decision: ended('tabled') }), anItem({ id: 'b', decision: ended('noted') }), anItem({ id: 'c', decision: ended('remitted'), paragraph: 8 }), anItem({ id: 'd' })] });
    await add({ id: 'r2', state: 'ongoing', items: [anItem({ id: 'a', decision: ended('tabled') })] });
    await store.units.save(tenant, { unit: { ...aUnitInStore, id: 'another' }, people: [], ledger: anEntry({ verb: 'save-unit' }) });
    await add({ id: 'r3', state: 'closed', unitId: 'another', items: [anItem({ id: 'a', decision: ended('tabled') })] });

    expect(await putOff()).toEqual(['r1/a', 'r1/c']);
    expect((await store.reviews.putOff(tenant, 'fs'))[1]).toMatchObject({ date: '2027-03-09', item: { id: 'c', paragraph: 8 } });
    expect(await store.reviews.putOff('another-tenant', 'fs')).toEqual([]);
  });

  test('is there no longer once a review that is not cancelled has taken it up', async () => {
    await withReview(store, { state: 'closed', items: [anItem({ id: 'a', decision: ended('tabled') }), anItem({ id: 'c', decision: ended('remitted') })] });
    await add({ id: 'r2', state: 'preparing', items: [anItem({ id: 'fran-r1-a', carriedFrom: carriedFrom('a') })] });
    await add({ id: 'r3', state: 'cancelled', items: [anItem({ id: 'fran-r1-c', carriedFrom: carriedFrom('c') })] });

    expect(await putOff()).toEqual(['r1/c']);
  });

  test('and all else that an older edition wrote is read with what it lacks', async () => {
    await withReview(store, { state: 'closed', items: [anItem({ id: 'a', decision: ended('tabled') })] });
    await sql`update agenda_item set data = data::jsonb - 'statements' - 'earlierDecisions' - 'rewording' - 'handover' - 'carriedFrom' - 'immediateApproval' - 'plannedMinutes'`.execute(db);
    await sql`update review set data = (data::jsonb - 'sightings' - 'adjusting' - 'continuesOn' - 'nextReviewId') #- '{attendance,0,absences}' #- '{attendance,0,actingFor}' #- '{pinned,answers}' #- '{pinned,printAnswers}' #- '{documents}' || '{"minutesDraft":{"state":"waiting","fileName":"u.docx","webUrl":null,"driveId":null,"driveItemId":null,"reason":"queued","reasonDetails":[],"at":"2027-03-09T12:00:00Z"}}'::jsonb`.execute(db);
    const found = (await store.reviews.find(tenant, 'r1'))?.review ?? aReview();

    expect(found).toMatchObject({ sightings: [], adjusting: null, nextReviewId: null, pinned: { answers: null, printAnswers: false }, documents: [{ id: 'minutes', kind: 'minutes', fileName: 'u.docx', revision: 1, eTag: null, extract: null }], attendance: [{ absences: [], actingFor: '' }, {}, {}], items: [{ statements: [], earlierDecisions: [], handover: null, carriedFrom: null }] });
    expect(isPresent(found, 'fs.chef')).toBe(true);
    expect((await store.reviews.putOff(tenant, 'fs'))[0]?.item.statements).toEqual([]);
  });
});

describe.each(storesUnderTest())('a message with a moment of its own in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;
  const at = (seconds: number): Date => new Date(during.getTime() + seconds * 1000);
  const put = (due?: Date) => changeReview(store, {}, () => ({ outbox: [{ ...aCardMessage('r1', 'away'), ...(due && { due: due.toISOString() }) }] }));
  const claim = (seconds: number) => store.outbox.claim({ now: at(seconds), leaseSeconds: 30, limit: 10 });

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  beforeEach(() => withReview(store));
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  test('is not carried out before it, and is after it', async () => {
    await put(at(120));

    expect(await store.outbox.nextDue()).toEqual(at(120));
    expect(await claim(119)).toEqual([]);
    expect(await claim(120)).toHaveLength(1);
  });

  test('is due at once when it comes again without one, and later when it comes again with a later one', async () => {
    await put(at(120));
    await put();
    const [claimed] = await claim(1);
    expect(claimed?.message).not.toHaveProperty('due');

    await put(at(300));
    await store.outbox.complete(claimed?.id ?? '');
    expect(await claim(200)).toEqual([]);
    expect(await claim(300)).toHaveLength(1);
  });

  test('is put off by a fault as any other, and not given out at its own moment again', async () => {
    await put(at(10));
    const [claimed] = await claim(10);
    await store.outbox.postpone(claimed?.id ?? '', at(600), 'throttled');

    expect(await claim(599)).toEqual([]);
    expect(await claim(600)).toMatchObject([{ attempts: 1 }]);
  });
});
