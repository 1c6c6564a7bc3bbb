import { sql } from 'kysely';
import * as fc from 'fast-check';
import { newAction } from '../../src/domain/action/new-action';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import type { Decision } from '../../src/domain/decision/decision';
import type { Store } from '../../src/ports/store';
import type { Database } from '../../src/store/tables';
import { aReview, anItem } from '../support/builders';
import { anAction, anEntry, aUnitInStore, changeReview, tenant } from '../support/store-data';
import { emptyStore, storesUnderTest } from '../support/stores';

const clauses = [{ text: 'uppdatera laglistan', assignment: { responsible: 'avdelningschef drift', personId: null, dueDate: '2027-06-30' } }];

function aDecision(change: Partial<Decision> = {}): Decision {
  return { outcome: 'as-proposed', clauses, detail: {}, phrase: { subject: 'Förvaltningschefen', byGroup: false }, decisionMaker: 'Förvaltningschefen', binding: true, decidedBy: 'fs.chef', asDeputy: false, at: '2027-03-09T12:20:00.000Z', answers: [], actions: [14], ...change };
}

describe.each(storesUnderTest())('search in $name', ({ openWithDatabase }) => {
  let store: Store;
  let db: Database;

  beforeAll(async () => {
    ({ store, db } = await openWithDatabase());
  });
  afterEach(() => emptyStore(db));
  afterAll(() => store.close());

  describe('a decision', () => {
    beforeEach(() => withItems(anItem({ paragraph: 12, decision: aDecision() }), anItem({ id: 'A3', title: 'Redovisning av revision', decision: aDecision({ outcome: 'tabled', clauses: [], actions: [], at: '2027-03-09T12:40:00.000Z' }) }), anItem({ id: 'A4', title: 'Obeslutad' })));

    test.each([
      ['a word of its title', 'lagstiftning', ['A2']],
      ['beginnings of words, in any order, in capitals', 'MYND föränd', ['A2']],
      ['without å, ä and ö, or with other marks', 'forandring i lägstiftning', ['A2']],
      ['decomposed letters', 'fo\u0308ra\u0308ndring', ['A2']],
      ['the words of its decision', 'förvaltningschefen beslutar att uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-06-30', ['A2']],
      ['its outcome', 'bordlagt', ['A3']],
      ['a sentence of its outcome', 'bordlägga punkten', ['A3']],
      ['its review and day', 'vår 2027-03-09', ['A3', 'A2']],
      ['its §', '§ 12', ['A2']],
      ['its § written together', '§12', ['A2']],
      ['a number alone', '12', ['A2']],
      ['a longer § number', '§ 1', []],
      ['the number of its action', 'åtgärd 14', ['A2']],
      ['a word that it lacks beside one that it has', 'lagstiftning fågel', []],
      ['nothing: the latest first', '  ', ['A3', 'A2']],
      ['letters that are in no text of ours', '漢字', []],
      ['what would be syntax', `') | ' & !:* <-> (`, ['A3', 'A2']],
    ])('is found by %s', async (_what, words, found) => {
      expect(await decisions(words)).toEqual(found);
    });

    test('is found with where it was decided and what', async () => {
      const [found] = await store.search.decisions(tenant, { ...asked, words: '§ 12' });

      expect(found).toMatchObject({ reviewId: 'r1', reviewTitle: 'Ledningens miljögenomgång – vår 2027-03-09', reviewDate: '2027-03-09', unitName: 'Fastighet och service', item: { id: 'A2', paragraph: 12 }, decision: { clauses } });
    });

    test('of another unit, another tenant or a cancelled review is never found', async () => {
      expect(await decisions('lagstiftning', { unitIds: [] })).toEqual([]);
      expect(await decisions('lagstiftning', { unitIds: ['annan'] })).toEqual([]);
      expect(await store.search.decisions('tenant-two', { ...asked, words: 'lagstiftning' })).toEqual([]);
      await changeReview(store, {}, ({ review }) => ({ review: { ...review, state: 'cancelled' } }));
      expect(await decisions('lagstiftning')).toEqual([]);
    });

    test('that becomes confidential, or is undone, is no longer found; one that is reworded is found by its new words', async () => {
      await change('A2', { decision: aDecision({ clauses: [{ text: 'byta leverantör', assignment: null }] }) });
      expect([await decisions('laglistan'), await decisions('leverantör')]).toEqual([[], ['A2']]);

      await change('A2', { confidential: true });
      expect([await decisions('leverantör'), await decisions('')]).toEqual([[], ['A3']]);

      await change('A3', { decision: null });
      expect(await decisions('')).toEqual([]);
    });

    test('that was confidential from the beginning has no row at all', async () => {
      await change('A4', { confidential: true, decision: aDecision({ clauses: [{ text: 'hemligheten', assignment: null }] }) });
      const { rows } = await sql<{ words: string }>`select words::text as words from search_decision`.execute(db);

      expect(rows.filter(({ words }) => words.includes('hemligheten'))).toEqual([]);
    });

    test('follows its review to another day and title, and goes with its item', async () => {
      await changeReview(store, {}, ({ review }) => ({ review: { ...review, title: 'Höstens genomgång', date: '2027-10-01' } }));
      expect([await decisions('höstens 2027-10-01'), await decisions('vår')]).toEqual([['A3', 'A2'], []]);

      await changeReview(store, {}, ({ review }) => ({ review: { ...review, items: review.items.filter(({ id }) => id !== 'A3') } }));
      expect(await decisions('höstens')).toEqual(['A2']);
    });

    test('pages go on where the last one ended', async () => {
      expect([await decisions('', { limit: 1 }), await decisions('', { limit: 1, skip: 1 }), await decisions('', { limit: 1, skip: 2 })]).toEqual([['A3'], ['A2'], []]);
    });

    test('no text is an error, and none finds what is not there', async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 60 })), async (words) => {
          expect(['A2', 'A3']).toEqual(expect.arrayContaining([...(await decisions(words))]));
          await actions(words);
        }),
        { numRuns: 150 },
      );
    });
  });

  describe('an action', () => {
    beforeEach(async () => {
      await withItems(anItem({ paragraph: 4, decision: aDecision() }));
      await changeReview(store, {}, () => ({
        actions: [
          anAction(12, { dueDate: '2027-06-30' }),
          anAction(120, { text: 'mäta 12 brunnar', dueDate: '2027-01-31' }),
          anAction(121, { text: 'hemligt', confidential: true }),
          anAction(122, { text: 'återtaget', state: 'undone' }),
          anAction(123, { text: 'klart', state: 'done' }),
        ],
      }));
    });

    test.each([
      ['its number', 'åtgärd 12', [12]],
      ['its number, written without dots', 'atgard 12', [12]],
      ['a number alone, the action itself first', '12', [12, 120]],
      ['its text', 'plan ta', [12]],
      ['its responsible', 'avdelningschef drift', [123, 120, 12]],
      ['its day', '2027-01-31', [120]],
      ['its state', 'genomförd', [123]],
      ['being late', 'försenade', [120]],
      ['nothing: the latest first', '', [123, 120, 12]],
      ['a secret', 'hemligt', []],
      ['the number of a confidential one', 'åtgärd 121', []],
      ['what was taken back', 'återtaget', []],
    ])('is found by %s', async (_what, words, found) => {
      expect(await actions(words)).toEqual(found);
    });

    test('is found with where it was decided; of another unit or tenant it is not', async () => {
      expect((await store.search.actions(tenant, { ...asked, words: 'åtgärd 12' }))[0]).toMatchObject({ number: 12, unitName: 'Fastighet och service', reviewTitle: 'Ledningens miljögenomgång – vår 2027-03-09', paragraph: 4 });
      expect(await actions('', { unitIds: ['annan'] })).toEqual([]);
      expect(await store.search.actions('tenant-two', { ...asked, words: '' })).toEqual([]);
    });

    test('of an item that is confidential is not found, even where the action does not say so', async () => {
      await change('A2', { confidential: true });

      expect(await actions('')).toEqual([]);
    });
  });

  test('ten thousand decisions and actions are searched by every kind of word', async () => {
    await withItems();
    await manyRows();
    const texts = ['', 'lagstiftning', 'laglistan 4711', 'a', '§ 77', 'avdelningschef drift senast', '12'];
    for (const words of texts) {
      const found = [await store.search.decisions(tenant, { ...asked, words }), await store.search.actions(tenant, { ...asked, words })];
      expect(found[0]?.length).toBeGreaterThan(0);
    }
  }, 120_000);

  const asked = { unitIds: ['fs'], words: '', today: '2027-03-10', limit: 25, skip: 0 };

  async function decisions(words: string, change: Partial<typeof asked> = {}): Promise<readonly string[]> {
    return (await store.search.decisions(tenant, { ...asked, ...change, words })).map(({ item }) => item.id);
  }

  async function actions(words: string, change: Partial<typeof asked> = {}): Promise<readonly number[]> {
    return (await store.search.actions(tenant, { ...asked, ...change, words })).map(({ number }) => number);
  }

  async function withItems(...items: readonly AgendaItem[]): Promise<void> {
    await store.units.save(tenant, { unit: aUnitInStore, people: [], ledger: anEntry({ verb: 'save-unit' }) });
    await store.reviews.create(tenant, { review: aReview({ id: 'r1', items }), ledger: anEntry({ verb: 'plan' }), outbox: [] });
  }

  async function change(itemId: string, changed: Partial<AgendaItem>): Promise<void> {
    await changeReview(store, {}, ({ review }) => ({ review: { ...review, items: review.items.map((item) => (item.id === itemId ? { ...item, ...changed } : item)) } }));
  }

  async function manyRows(): Promise<void> {
    const item = JSON.stringify(anItem({ background: 'x'.repeat(2_000), decision: aDecision() }));
    const action = newAction(anAction(1));
    // A thousand at a time: each statement has the store's own limit to answer within.
    for (let first = 1; first <= 10_000; first += 1_000) {
      await sql`
      insert into agenda_item (tenant_id, review_id, id, place, data)
      select ${tenant}, 'r1', 'B' || n, n, (${item}::jsonb || jsonb_build_object('id', 'B' || n, 'paragraph', n % 400 + 1, 'title', 'Förändring i lagstiftning, laglistan ' || n))::json
      from generate_series(${first}::int, ${first + 999}::int) n`.execute(db);
    }
    await sql`
      insert into action (tenant_id, number, unit_id, review_id, item_id, text, responsible, person_id, due_date, original_due_date, state, decided_on)
      select ${tenant}, n, 'fs', 'r1', 'B' || n, 'uppdatera laglistan ' || n, ${action.responsible}, null, '2027-06-30', '2027-06-30', 'open', '2027-03-09'
      from generate_series(1, 10000) n`.execute(db);
  }
});
