import { moveReview } from '../../src/domain/review/move-review';
import { anItem, aReview } from '../support/builders';

const agenda = [anItem({ id: 'A2' }), anItem({ id: 'B5', title: 'Information om handlingsplan' })];
const move = (review = aReview({ state: 'preparing' }), change: object = {}) => moveReview(review, { date: '2028-03-14', reason: 'krock', ...change }, agenda);

describe('moving a review', () => {
  test('to another year follows the routine of that year, and keeps what has been written', () => {
    const written = anItem({ version: 3, conclusion: 'klar' });
    const moved = move(aReview({ state: 'preparing', items: [written, anItem({ id: 'gammal' }), anItem({ id: 'egen-1' })] }));

    expect(moved).toMatchObject({ ok: true, value: { date: '2028-03-14', title: 'Ledningens miljögenomgång – vår 2028', items: [{ id: 'A2', conclusion: 'klar' }, { id: 'B5' }, { id: 'egen-1' }] } });
  });

  test('after the kallelse leaves the agenda as it went out', () => {
    expect(move(aReview({ state: 'summoned' }))).toMatchObject({ ok: true, value: { items: [{ id: 'A2' }] } });
  });

  test('keeps time and place that are left out', () => {
    expect(move(aReview({ state: 'preparing', startTime: '15:00', place: 'Sal 2' }))).toMatchObject({ value: { startTime: '15:00', place: 'Sal 2' } });
  });

  test('needs a reason for another day, and after the kallelse for another time', () => {
    const sent = { at: '2027-03-01T09:00:00Z', by: 'x', daysLate: 0 };

    expect(move(undefined, { reason: ' ' })).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(move(aReview({ state: 'summoned', summons: sent }), { date: '2027-03-09', startTime: '14:00', reason: '' })).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(move(aReview({ state: 'planned', date: null }), { reason: '' })).toMatchObject({ ok: true });
  });
});
