import type { MinutesWaitReason } from '../../domain/review/review';
import { longDay, shortDay } from '../format';
import { httpErrors } from './http-errors';
import { httpRoutes } from './http-routes';
import { httpWarnings } from './http-warnings';

/** What the HTTP door says: errors, faults in fields, what stands above the agenda, and its own description. */
export const httpText = {
  ...httpErrors,
  ...httpRoutes,
  ...httpWarnings,

  nextStep: {
    prepare: 'Förbered genomgången',
    setDate: 'Ange datum för genomgången',
    sendSummons: (latest: string | null) => (latest ? `Skicka kallelsen senast ${shortDay(latest)}` : 'Skicka kallelsen'),
    sendBriefing: (latest: string | null) => (latest ? `Skicka underlaget senast ${shortDay(latest)}` : 'Skicka underlaget'),
    start: 'Starta genomgången',
    openItem: (number: number) => `Öppna punkt ${number}`,
    decide: (number: number) => `Besluta i punkt ${number}`,
    answer: (number: number) => `Svara på förslaget i punkt ${number}`,
    write: (number: number) => `Skriv förslaget till beslut i punkt ${number}`,
    confirmAttendance: 'Bekräfta närvaron',
    close: 'Avsluta genomgången',
    resume: 'Återuppta genomgången',
    cancelled: 'Genomgången är inställd',
    draftStored: 'Utkastet till protokoll är sparat',
    draftWaits: 'Utkastet till protokoll väntar på att sparas',
    itemGoesOn: (number: number) => `Punkt ${number} pågår`,
    meetingOn: (date: string | null) => (date ? `Genomgången hålls ${longDay(date)}` : 'Genomgången har inget datum än'),
    waiting: {
      prepare: 'Väntar på att genomgången förbereds',
      sendSummons: 'Väntar på att kallelsen skickas',
      start: 'Väntar på att genomgången startas',
      decide: (number: number) => `Väntar på beslut i punkt ${number}`,
      openItem: 'Väntar på att nästa punkt öppnas',
      close: 'Väntar på att genomgången avslutas',
      resume: 'Väntar på att genomgången återupptas',
      by: (what: string, who: string | null) => (who ? `${what} av ${who}` : `${what}. Ingen är utsedd att göra det.`),
    },
  },

  minutesDraft: {
    queued: () => 'Protokollet skrivs nu och sparas strax i SharePoint. Du behöver inte göra något.',
    locked: (details) =>
      `Protokollet kunde inte sparas i SharePoint. Dokumentet är öppet i Word hos ${details[0] ?? 'någon annan'}. Vi försöker igen varje minut; stäng dokumentet för att det ska gå direkt.`,
    unreachable: () => 'Protokollet kunde inte sparas: SharePoint svarar inte. Allt som beslutats finns kvar här. Vi försöker igen av oss själva; du behöver inte göra något.',
    throttled: () => 'Protokollet är inte sparat än: SharePoint har bett oss vänta. Allt som beslutats finns kvar här. Vi försöker igen när vi får; du behöver inte göra något.',
    full: () => 'Protokollet kunde inte sparas: det är fullt i SharePoint. Allt som beslutats finns kvar här. Be den som sköter SharePoint att ge biblioteket mer plats; vi försöker igen varje minut.',
    'columns-required': (details) =>
      `Protokollet ligger i SharePoint men är utcheckat: biblioteket kräver att ${details.length === 0 ? 'fler kolumner' : details.join(', ')} fylls i. Be den som sköter biblioteket att göra det frivilligt eller ge det ett standardvärde; vi försöker igen varje minut.`,
    'no-access': () => 'Protokollet kunde inte sparas: appen saknar rätt till biblioteket i SharePoint. Allt som beslutats finns kvar här. Be den som sköter SharePoint ge appen Genomgång rätt att skriva där och välj sedan Försök igen.',
    'template-missing': () => 'Protokollet kunde inte skrivas: mallen eller biblioteket för utkast hittades inte. Allt som beslutats finns kvar här. Kontrollera länken till mallen i rutinen och välj sedan Försök igen.',
    'template-faulty': () => 'Protokollet kunde inte skrivas: det finns fel i mallen. Allt som beslutats finns kvar här. Rätta felen nedan i mallen och välj sedan Försök igen.',
    'name-taken': () => 'Protokollet kunde inte sparas: det finns redan ett annat dokument med samma namn i biblioteket. Vi skriver aldrig över något. Byt namn på det andra dokumentet och välj sedan Försök igen.',
    'render-failed': () => 'Protokollet kunde inte skrivas på grund av ett fel hos oss. Allt som beslutats finns kvar här. Välj Försök igen, och kontakta supporten om det inte hjälper.',
  } satisfies Readonly<Record<MinutesWaitReason, (details: readonly string[]) => string>> as Readonly<Record<MinutesWaitReason, (details: readonly string[]) => string>>,
} as const;
