import { latestDay, sendBriefingMaterial, sendSummons } from '../../src/domain/review/send';
import type { Sending } from '../../src/domain/routine/routine';
import { anItem, aReview, aRoutine } from '../support/builders';

const weekBefore: Sending = { what: 'briefing-material', daysBefore: 7, latest: null, force: 'shall', to: null, levels: null, note: null };
const pinned = aReview().pinned as NonNullable<ReturnType<typeof aReview>['pinned']>;
const send = (at: string, date: string | null = '2027-03-09') => sendBriefingMaterial(aReview({ date }), { personId: 'x', now: new Date(at), sending: weekBefore });

describe('sending the underlag a week before (U-83), in whole days of Stockholm', () => {
  test.each([
    ['the last minute of the day', '2027-03-02T23:59:00+01:00', 0],
    ['a minute later', '2027-03-03T00:00:00+01:00', 1],
    ['at midnight in Stockholm, still the day before in UTC', '2027-03-02T23:30:00Z', 1],
    ['the same morning', '2027-03-09T08:00:00+01:00', 7],
    ['long before', '2027-01-09T08:00:00+01:00', 0],
  ])('%s', (_when, at, daysLate) => {
    expect(send(at)).toMatchObject({ ok: true, value: { briefing: { daysLate } } });
  });

  test('across the change to summer time is still seven days', () => {
    expect(latestDay('2027-04-01', weekBefore)).toBe('2027-03-25');
    expect(sendBriefingMaterial(aReview({ date: '2027-04-01' }), { personId: 'x', now: new Date('2027-03-25T22:59:00Z'), sending: weekBefore })).toMatchObject({ value: { briefing: { daysLate: 0 } } });
  });

  test('keeps its first day when it is sent again', () => {
    const first = send('2027-03-01T10:00:00+01:00');
    const again = first.ok ? sendBriefingMaterial(first.value, { personId: 'y', now: new Date('2027-03-08T10:00:00+01:00'), sending: weekBefore }) : first;

    expect(again).toMatchObject({ ok: true, value: { briefing: { by: 'x', daysLate: 0 } } });
  });
});

describe('sending the kallelse', () => {
  const by = { personId: 'x', now: new Date('2027-02-20T10:00:00+01:00'), pinned, sending: null };

  test('needs a date and something on the agenda', () => {
    expect(sendSummons(aReview({ date: null }), by)).toMatchObject({ refusal: { code: 'date-missing' } });
    expect(sendSummons(aReview({ items: [] }), by)).toMatchObject({ refusal: { code: 'agenda-empty' } });
  });

  test('gives each item its number and keeps the routine’s edition', () => {
    const sent = sendSummons(aReview({ items: [anItem(), anItem({ id: 'B2', optional: true }), anItem({ id: 'C1' })] }), by);

    expect(sent).toMatchObject({ ok: true, value: { state: 'summoned', pinned: { edition: aRoutine.edition.number }, items: [{ number: 1 }, { number: 2 }, { number: 3 }] } });
  });
});
