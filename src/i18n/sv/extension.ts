import { listed, longDay } from '../format';

/** The words of the message extension: search, "Gör till åtgärd", and what a link unfolds to. */
export const extension = {
  nothingFound: {
    decisions: 'Inget beslut hittades. Sök på ord ur punkten eller beslutet, på dagen, eller skriv ”§ 12”. Du ser beslut i de enheter där du har en roll.',
    actions: 'Ingen åtgärd hittades. Sök på vad som ska göras, vem som är ansvarig, eller skriv ”åtgärd 12”. Du ser åtgärder i de enheter där du har en roll.',
  },
  notUnderstood: 'Det känner Genomgång inte igen. Uppdatera appen i Teams och försök igen.',
  open: 'Visa i fliken',
  decided: (place: string, outcome: string, date: string) => [place, outcome, longDay(date), date.slice(0, 4)].filter((part) => part !== '').join(' · '),
  item: (number: number | null) => (number === null ? '' : `Punkt ${number}`),
  summaryDecision: (place: string, title: string) => (place === '' ? `Beslut: ${title}` : `${place}: ${title}`),
  reviewAt: (state: string, unit: string) => `Genomgången ${state} · ${unit}`,
  link: {
    title: 'Genomgång',
    text: 'En länk till ledningens genomgång. Innehållet visas i fliken för den som har rätt att läsa det.',
    open: 'Öppna i Genomgång',
  },
  makeAction: {
    title: 'Gör till åtgärd',
    hint: 'Den läggs i ett förslag till beslut och blir en åtgärd när punkten beslutas.',
    what: 'Vad ska göras (utan ”att”)',
    whatMissing: 'Skriv vad som ska göras.',
    who: 'Ansvarig',
    whoMissing: 'Välj vem som är ansvarig.',
    when: 'Klart senast',
    whenMissing: 'Välj ett datum framåt i tiden.',
    where: 'Genomgång',
    whereMissing: 'Välj i vilken genomgång den ska tas upp.',
    add: 'Lägg till i förslaget',
    roleOf: (role: string, holder: string | null, unit: string | null) => [holder === null || holder === role ? role : `${role} (${holder})`, ...(unit === null ? [] : [unit])].join(' · '),
    noReview: 'Ingen genomgång förbereds, är kallad eller pågår i dina enheter, så åtgärden har ingenstans att beslutas. Planera nästa genomgång i fliken först.',
    notYours: (who: readonly string[]) => (who.length === 0 ? 'Du kan inte lägga förslag i dina enheters genomgångar. Be den som ansvarar för genomgången.' : `Förslag i genomgången läggs av ${listed(who, 'eller')}. Be någon av dem att ta med åtgärden.`),
    inProposal: (place: string) => `Åtgärden ligger nu i förslaget till ${place}. Den gäller när punkten är beslutad.`,
    inOwnItem: (place: string) => `Åtgärden ligger nu som ${place}. Den gäller när punkten är beslutad.`,
  },
} as const;
