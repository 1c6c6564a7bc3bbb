/** A day in Europe/Stockholm as `2027-03-09`: what the organisations mean by a date. */
export type LocalDate = string;

/** A time of day in Europe/Stockholm as `13:00`. */
export type LocalTime = string;

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day in Europe/Stockholm at this moment. */
export function localDateOf(moment: Date): LocalDate {
  return stockholm.format(moment).slice(0, 10);
}

/** The time of day in Europe/Stockholm at this moment, to the minute. */
export function localTimeOf(moment: Date): LocalTime {
  return stockholm.format(moment).slice(11, 16);
}

/** The calendar year of a day. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The calendar month of a day, 1–12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** The day so many calendar days later (negative: earlier), untouched by summer time. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moment = new Date(`${date}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);

  return moment.toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** Whether the text is a real day written as `2027-03-09` (K-66: "206-01-20" is not). */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}
