import fc from 'fast-check';
import { addDays, daysBetween, isLocalDate, localDateOf, localTimeOf } from '../../src/domain/calendar/local-date';

const aDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('adding days and counting them are each other’s reverse, summer time or not', () => {
  fc.assert(fc.property(aDay, fc.integer({ min: -800, max: 800 }), (day, days) => daysBetween(day, addDays(day, days)) === days));
});

test('the day is Stockholm’s, whatever the machine’s time zone', () => {
  expect(localDateOf(new Date('2027-03-08T22:59:59Z'))).toBe('2027-03-08');
  expect(localDateOf(new Date('2027-03-08T23:00:00Z'))).toBe('2027-03-09');
  expect(localTimeOf(new Date('2026-10-25T00:30:00Z'))).toBe(localTimeOf(new Date('2026-10-25T01:30:00Z')));
});

test.each([
  ['2027-03-09', true],
  ['206-01-20', false],
  ['2027-02-29', false],
  ['2028-02-29', true],
  ['2027-3-9', false],
  ['', false],
])('%s as a date: %s', (text, isDate) => {
  expect(isLocalDate(text)).toBe(isDate);
});
