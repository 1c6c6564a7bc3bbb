import { daysText, listed, monthName, shortDay } from '../format';

/** What stands above the agenda: what is not as the routine says, and what to do about it. */
export const httpWarnings = {
  warnings: {
    summonsLate: (days: number) => `Kallelsen skickades ${daysText(days)} senare än rutinen säger. Det står i protokollet.`,
    briefingLate: (days: number) => `Underlaget skickades ${daysText(days)} senare än rutinen säger. Det står i protokollet.`,
    summonsMissing: (latest: string, days: number, isRequired: boolean) =>
      isRequired
        ? `Kallelsen skulle ha skickats senast ${shortDay(latest)} och är ${daysText(days)} försenad. Skicka den nu, eller flytta genomgången.`
        : `Kallelsen bör enligt rutinen skickas senast ${shortDay(latest)}, och det är ${daysText(days)} sedan. Skicka den när du kan.`,
    briefingMissing: (latest: string, days: number, isRequired: boolean) =>
      isRequired
        ? `Underlaget skulle ha skickats senast ${shortDay(latest)} och är ${daysText(days)} försenat. Skicka det nu, eller flytta genomgången.`
        : `Underlaget bör enligt rutinen skickas senast ${shortDay(latest)}, och det är ${daysText(days)} sedan. Skicka det när du kan.`,
    outsideWindow: (months: readonly number[], isRequired: boolean) =>
      `Datumet ligger utanför rutinens tid: genomgången ${isRequired ? 'ska' : 'bör'} hållas i ${listed(months.map(monthName), 'eller')}. Flytta den, eller behåll datumet om det är överenskommet.`,
    afterLatest: (latest: number, isRequired: boolean) =>
      `Datumet ligger efter rutinens tid: mötet ${isRequired ? 'ska' : 'bör'} hållas senast i ${monthName(latest)}. Flytta det, eller behåll datumet om det är överenskommet.`,
    longBeforeLatest: (latest: number, months: number) =>
      `Datumet ligger ${months} månader före ${monthName(latest)}, som är den sista månaden enligt rutinen. Flytta mötet, eller behåll datumet om det är överenskommet.`,
    roleVacant: (role: string) => `Rutinen kräver att ${role} deltar, men ingen är utsedd den dagen. Utse någon innan mötet.`,
    roleAbsent: (role: string) => `${role} saknas enligt närvaron, och rutinen kräver att den rollen deltar. Låt en ersättare delta, ajournera mötet, eller fortsätt och anteckna det i närvaron.`,
    minutesDue: (latest: string, to: string | null, days: number) => `Protokollet ska vara ${to ? `hos ${to}` : 'klart'} senast ${shortDay(latest)}. ${days === 0 ? 'Det är i dag.' : `Det är ${daysText(days)} kvar.`}`,
    minutesLate: (latest: string, to: string | null, days: number) => `Protokollet skulle ha varit ${to ? `hos ${to}` : 'klart'} senast ${shortDay(latest)}, för ${daysText(days)} sedan. Är det inte skickat: skicka det ändå och ange att det är försenat.`,
  },
};
