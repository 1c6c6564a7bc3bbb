const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });
const zone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });

/** The day and the time of day in Stockholm, wherever the browser is: `2027-03-09`, `13:00`. */
export function stockholmOf(moment: Date): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = parts.format(moment).split(' ');

  return { date, time };
}

/** The moment of a day and time in Stockholm; null where they do not make one. */
export function momentIn(date: string, time: string): Date | null {
  const asUtc = new Date(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc.getTime())) {
    return null;
  }
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(zone.format(asUtc))?.[1] ?? 'Z';

  return new Date(`${date}T${time}:00${offset}`);
}
