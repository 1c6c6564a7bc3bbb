import { carryPutOff, type PutOffItem } from '../../src/domain/agenda/carry-put-off';
import { missingIn } from '../../src/domain/agenda/missing-in-item';
import { reorderItems } from '../../src/domain/agenda/reorder-items';
import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import { anItem, aReview, during } from '../support/builders';

const sent = { at: during.toISOString(), by: 'fs.samordnare', daysLate: 0 };
const ids = (review: { readonly items: readonly AgendaItem[] }) => review.items.map((item) => item.id);
const putOff = (item: Partial<AgendaItem> = {}, reviewId = 'r1'): PutOffItem => ({ reviewId, reviewTitle: 'Ledningens genomgång – höst 2026', date: '2026-10-12', item: anItem({ paragraph: 7, number: 4, ...item }) });

describe('what earlier reviews put off', () => {
  const agenda = aReview({ items: [anItem({ id: 'F1', kind: 'formalia' }), anItem({ id: 'A1', shows: 'open-actions' }), anItem({ id: 'A2' }), anItem({ id: 'F9', kind: 'formalia' })] });

  test('comes after the opening items, with its background, figures and proposal, and without what was decided', () => {
    const proposal = { clauses: [{ text: 'anta planen', assignment: null }], version: 5 };
    const carried = carryPutOff(agenda, [putOff({ background: 'Se bilaga.', proposal, conclusion: 'Skjuts upp', openedAt: 'x', confidential: true, version: 9 })]);

    expect(ids(carried)).toEqual(['F1', 'A1', 'fran-r1-A2', 'A2', 'F9']);
    expect(carried.items[2]).toMatchObject({ number: null, paragraph: null, background: 'Se bilaga.', proposal: { ...proposal, version: 1 }, conclusion: '', openedAt: null, decision: null, confidential: true, version: 0, carriedFrom: { reviewId: 'r1', itemId: 'A2', paragraph: 7, date: '2026-10-12' } });
  });

  test('comes last with the next number once numbers are given', () => {
    const carried = carryPutOff({ ...agenda, summons: sent }, [putOff(), putOff({ id: 'A3' })]);

    expect(carried.items.slice(4).map(({ id, number }) => [id, number])).toEqual([['fran-r1-A2', 5], ['fran-r1-A3', 6]]);
  });

  test('is not put in twice', () => {
    const once = carryPutOff(agenda, [putOff()]);

    expect(carryPutOff(once, [putOff()])).toBe(once);
  });

  test('stands under an id of its own, also where it was put off before and the year’s own item is put off too', () => {
    const earlier = putOff({ id: 'fran-r1-A2', carriedFrom: { reviewId: 'r1', itemId: 'A2', reviewTitle: '', paragraph: 7, date: null } }, 'r2');
    const carried = carryPutOff(agenda, [earlier, putOff({}, 'r2')]);

    expect(new Set(ids(carried)).size).toBe(carried.items.length);
    expect(carryPutOff(carried, [earlier, putOff({}, 'r2')])).toBe(carried);
  });

  test('is to be decided, though it was formalia', () => {
    expect(carryPutOff(agenda, [putOff({ kind: 'formalia' })]).items[2]?.kind).toBe('beslut');
  });
});

describe('the order of the agenda', () => {
  const review = aReview({ items: ['a', 'b', 'c'].map((id, index) => anItem({ id, number: index + 1 })) });
  const order = (itemId: string, before: string | null) => {
    const moved = reorderItems(review, itemId, before);

    return moved.ok ? moved.value.items.map(({ id, number }) => `${id}${number ?? ''}`).join(' ') : moved.refusal.code;
  };

  test.each([
    ['c', 'a', 'c3 a1 b2'],
    ['a', null, 'b2 c3 a1'],
    ['a', 'c', 'b2 a1 c3'],
    ['x', 'a', 'not-found'],
    ['a', 'x', 'not-found'],
  ])('%s before %s: numbers stay with their items', (itemId, before, expected) => {
    expect(order(itemId, before)).toBe(expected);
  });

  test.each([['a', 'b'], ['c', null], ['b', 'b']] as const)('%s before %s, where it stands already, changes nothing', (itemId, before) => {
    expect(reorderItems(review, itemId, before)).toEqual({ ok: true, value: review });
  });
});

describe('what an item still needs', () => {
  const words = [{ id: 'lampligt', text: 'lämpligt' }];
  const missing = (item: Partial<AgendaItem>, conclusions: 'every-item' | 'as-needed' = 'every-item') => missingIn(anItem(item), { conclusions, judgement: words });
  const decision = { outcome: 'no-decision' } as unknown as AgendaItem['decision'];
  const judged = (reason: string, verdict: boolean | null = true) => ({ shows: 'judgement' as const, decision, conclusion: 'Bra.', judgements: [{ word: 'lampligt', verdict, reason }] });

  test.each([
    ['an item with nothing', {}, ['proposal', 'conclusion', 'decision']],
    ['"inget beslut", which stands for the proposal too', { decision }, ['conclusion']],
    ['a conclusion and a decision', { decision, conclusion: 'Bra.' }, []],
    ['formalia', { kind: 'formalia' as const }, []],
    ['a struck item', { struck: { reason: '', by: '', at: '' } }, []],
    ['a judgement without a reason', judged(' '), ['judgement']],
    ['a judgement without yes or no', judged('Därför.', null), ['judgement']],
    ['a judgement with both', judged('Därför.'), []],
  ])('%s', (_what, item, expected) => {
    expect(missing(item)).toEqual(expected);
  });

  test('where conclusions are as needed, information needs none', () => {
    expect(missing({ kind: 'information' }, 'as-needed')).toEqual(['decision']);
    expect(missing({ kind: 'beslut' }, 'as-needed')).toEqual(['proposal', 'conclusion', 'decision']);
  });
});
