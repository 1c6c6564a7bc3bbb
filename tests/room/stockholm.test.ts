import fc from 'fast-check';
import { momentIn, stockholmOf } from '../../tab/room/bar/stockholm';

describe('a day and a time in Stockholm', () => {
  test.each([
    ['2027-03-09', '13:00', '2027-03-09T12:00:00.000Z'],
    ['2027-10-05', '08:00', '2027-10-05T06:00:00.000Z'],
  ])('%s %s is %s', (date, time, moment) => {
    expect(momentIn(date, time)?.toISOString()).toBe(moment);
  });

  test('what does not make a day is no moment', () => {
    expect(momentIn('', '13:00')).toBeNull();
  });

  test('reading a moment and making it again gives the same one, outside the hours when the clocks change', () => {
    const hours = fc.integer({ min: 0, max: 24 * 365 * 3 }).map((hour) => new Date(Date.UTC(2026, 0, 1, hour)));
    const isCalm = (moment: Date) => ![2, 9].includes(moment.getUTCMonth());

    fc.assert(
      fc.property(hours.filter(isCalm), (moment) => {
        const { date, time } = stockholmOf(moment);

        return momentIn(date, time)?.getTime() === moment.getTime();
      }),
    );
  });
});
