import type { LocalDate, LocalTime } from '../calendar/local-date';

/** "2027-10-12 13:00, Ekliden": what the minutes say of the next meeting; the time may be open (P-38). */
export function nextMeetingText({ date, startTime, place }: { readonly date: LocalDate; readonly startTime: LocalTime | null; readonly place: string }): string {
  return [[date, startTime].filter((part) => part !== null).join(' '), place.trim()].filter((part) => part !== '').join(', ');
}
