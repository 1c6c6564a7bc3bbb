import { listed, longDay, monthName } from '../format';

type Day = { readonly month: number; readonly day: number | null };

/** The words of the cards that answer a question: närvaro, protokoll, status, årshjul, and the form of a new action. */
export const readingCards = {
  openTab: 'Öppna fliken',
  attendance: {
    summary: (present: number, all: number) => `Närvaro: ${present} av ${all}`,
    notYet: 'Listan börjar när genomgången startas.',
    confirmed: 'Bekräftad av sekreteraren',
    notConfirmed: 'Inte bekräftad än',
    there: 'Närvarande',
    away: 'Frånvarande',
  },
  minutes: {
    title: (review: string) => `Protokoll · ${review}`,
    summary: 'Protokollets utkast',
    notYet: 'Protokollet skrivs när genomgången avslutas. Fram till dess står allt i fliken.',
    stored: 'Utkastet är sparat i SharePoint.',
    openFile: 'Öppna utkastet i SharePoint',
  },
  status: {
    summary: (state: string, missing: number) => (missing === 0 ? `Genomgången: ${state}` : `Genomgången: ${state}, ${missing === 1 ? '1 sak' : `${missing} saker`} återstår`),
    state: (state: string) => `Genomgången: ${state}`,
    nothing: 'Inget återstår just nu.',
    more: (count: number) => `… och ${count} till i fliken`,
    prepare: (who: string | null) => by('Genomgången ska förberedas', who),
    date: (who: string | null) => by('Datum ska anges', who),
    summons: (who: string | null) => by('Kallelsen ska skickas', who),
    briefing: (who: string | null) => by('Underlaget ska skickas', who),
    start: (who: string | null) => by('Genomgången ska startas', who),
    attendance: (who: string | null) => by('Närvaron ska bekräftas', who),
    close: (who: string | null) => by('Genomgången ska avslutas', who),
    resume: (who: string | null, date: string | null) => by(date === null ? 'Mötet ska återupptas' : `Mötet fortsätter ${longDay(date)}`, who),
    draft: 'Protokollets utkast väntar på att sparas',
    item: (number: number, missing: readonly string[], who: string | null) => by(`Punkt ${number}: ${listed(missing)} saknas`, who),
  },
  year: {
    title: (unit: string, year: number) => `Årshjul ${year} · ${unit}`,
    reviews: 'Genomgångar',
    noReviews: 'Ingen genomgång har fått ett datum i år.',
    routine: 'Enligt rutinen',
    review: (date: string, title: string, state: string) => `${date} ${title} (${state})`,
    entry: (when: string, what: string) => `${when}: ${what}`,
    months: (months: readonly number[]) => listed(months.map(monthName), 'eller'),
    span: (from: Day, to: Day) => (from.month === to.month && from.day === to.day ? dayText(from) : `${dayText(from)}–${dayText(to)}`),
  },
  newAction: {
    title: (number: number) => `Ny åtgärd i punkt ${number}`,
    hint: 'Den läggs i förslaget till beslut och blir en åtgärd när punkten beslutas.',
    what: 'Vad ska göras (utan ”att”)',
    whatMissing: 'Skriv vad som ska göras.',
    who: 'Ansvarig',
    whoMissing: 'Välj vem som är ansvarig.',
    when: 'Klart senast',
    whenMissing: 'Välj ett datum framåt i tiden.',
    add: 'Lägg till i förslaget',
    roleHeld: (role: string, person: string) => (role === person ? role : `${role} (${person})`),
  },
} as const;

function by(what: string, who: string | null): string {
  return who === null ? `${what}. Ingen är utsedd att göra det.` : `${what} · ${who}`;
}

function dayText({ month, day }: Day): string {
  return day === null ? monthName(month) : `${day} ${monthName(month)}`;
}
