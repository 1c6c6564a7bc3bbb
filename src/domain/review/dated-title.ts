import type { LocalDate } from '../calendar/local-date';

/** A review's title with its day instead of its year: "Ledningens genomgång 2027-03-16". Undated it is the title alone. */
export function datedTitle(title: string, date: LocalDate | null): string {
  return date === null ? title : `${title.replace(/ \d{4}$/, '')} ${date}`;
}
