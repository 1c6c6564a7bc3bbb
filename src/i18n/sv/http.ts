import { longDay, shortDay } from '../format';
import { httpErrors } from './http-errors';
import { httpRoutes } from './http-routes';
import { httpWarnings } from './http-warnings';

/** What the HTTP door says: errors, faults in fields, what stands above the agenda, and its own description. */
export const httpText = {
  ...httpErrors,
  ...httpRoutes,
  ...httpWarnings,

  oneDocument: 'Kallelse och protokoll',

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
} as const;
