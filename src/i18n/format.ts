import { localDateOf, localTimeOf, type LocalDate } from '../domain/calendar/local-date';

const longDate = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const monthNames = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "tisdag 9 mars": in running text. The year is added where it is another than `thisYear`. */
export function longDay(date: LocalDate, thisYear?: number): string {
  const text = longDate.format(new Date(`${date}T12:00:00Z`));

  return thisYear === undefined || date.startsWith(String(thisYear)) ? text : `${text} ${date.slice(0, 4)}`;
}

/** "30 juni": where the weekday says nothing. */
export function shortDay(date: LocalDate): string {
  return shortDate.format(new Date(`${date}T12:00:00Z`));
}

/** "2 mars 13.21": when something happened, in Europe/Stockholm. */
export function moment(at: string): string {
  const when = new Date(at);

  return `${shortDay(localDateOf(when))} ${timeOfDay(at)}`;
}

/** "13.21": at what time of day something happened, in Europe/Stockholm. */
export function timeOfDay(at: string): string {
  return clock(localTimeOf(new Date(at)));
}

/** "13.21": the Swedish way to write a time of day. */
export function clock(time: string): string {
  return time.replace(':', '.');
}

/** "A", "A och B", "A, B och C"; "A, B eller C" where one of them is meant. */
export function listed(words: readonly string[], conjunction: 'och' | 'eller' = 'och'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** "en dag", "3 dagar". */
export function daysText(days: number): string {
  return days === 1 ? 'en dag' : `${days} dagar`;
}

/** "mars", of 1–12. */
export function monthName(month: number): string {
  return monthNames.format(new Date(Date.UTC(2027, month - 1, 15)));
}
