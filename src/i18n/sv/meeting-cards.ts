import { clock, listed, longDay } from '../format';
import type { LocalDate } from '../../domain/calendar/local-date';

/** The words of the cards that the meeting's own events bring: who is there, who is gone, what is left. */
export const meetingCards = {
  away: {
    question: (name: string, time: string) => `${name} lämnade mötet ${clock(time)}. Hur fortsätter ni?`,
    asked: 'Sekreteraren eller ordföranden svarar här.',
    settled: 'Frågan om vem som leder mötet är besvarad.',
    deputy: 'Ersättare',
    noDeputy: 'Ingen utsedd ersättare är med i mötet.',
    note: 'Anteckning eller orsak (står i protokollet)',
    date: 'Fortsätter den dagen (vid ajournering)',
    deputyLeads: 'Ersättaren leder',
    goOn: 'Fortsätt med anteckning',
    adjourn: 'Ajournera',
  },
  roles: {
    question: (roles: readonly string[]) => `Rutinen kräver att ${listed(roles)} deltar, men ${roles.length === 1 ? 'den rollen' : 'de rollerna'} saknas enligt närvaron.`,
    substitute: 'Välj ersättare i närvarolistan i fliken, fortsätt med en anteckning eller ajournera.',
    settled: 'Frågan om vilka som måste delta är besvarad.',
  },
  sighting: {
    question: (name: string) => `${name} är med i mötet. Vilka sitter där?`,
    asked: 'Sekreteraren eller ordföranden antecknar vilka det är.',
    people: 'Sitter där',
    guest: 'Gäst (namn)',
    settle: 'Anteckna',
    nobody: 'Ingen att anteckna',
    settled: (present: readonly string[]) => `Frågan är besvarad. Närvarande: ${present.slice(0, 20).join(' · ')}${present.length > 20 ? ` och ${present.length - 20} till` : ''}`,
  },
  left: {
    question: (count: number) => `Mötet är slut, ${count} ${count === 1 ? 'punkt återstår' : 'punkter återstår'}`,
    items: 'Det här gäller',
    reason: 'Orsak (står i protokollet; behövs för obligatoriska punkter)',
    date: 'Fortsätter den dagen (vid ajournering)',
    note: 'Notera',
    table: 'Bordlägg',
    adjourn: 'Ajournera',
    more: (count: number) => `… och ${count} till i fliken`,
    none: 'Inga punkter återstår.',
    adjourned: (date: LocalDate | null) => (date === null ? 'Mötet är ajournerat.' : `Mötet är ajournerat och fortsätter ${longDay(date)}.`),
  },
  tie: {
    summary: 'Genomgång är med i chatten',
    welcome: 'Hej! Jag är Genomgång',
    does: ['Jag visar dagordningen och varje punkt, tar emot svar och beslut och håller ordning på protokollet.', 'Välj vilken genomgång mötet gäller, så kommer korten hit.'],
    help: 'Skriv @Genomgång hjälp så visar jag vad du kan be om.',
    personal: 'Hej! Jag är Genomgång. Jag visar din genomgång, dina punkter och mötets beslut. Skriv hjälp så visar jag vad du kan be om.',
    choose: 'Välj genomgång',
    which: 'Vilken genomgång gäller mötet?',
    required: 'Välj en genomgång.',
    tie: 'Koppla',
    none: 'Du har ingen genomgång att koppla hit. Be den som ansvarar för genomgången i din enhet att göra det.',
    review: (title: string, date: LocalDate | null) => (date === null ? title : `${title} · ${longDay(date)}`),
  },
} as const;
