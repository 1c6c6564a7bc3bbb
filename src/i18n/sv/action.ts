import type { ActionEvent, ActionState } from '../../domain/action/action';
import type { LocalDate } from '../../domain/calendar/local-date';
import { daysText, shortDay } from '../format';
import { actionStateText } from './states';

/** An action's words, alike on every page and card. */
export const action = {
  number: (number: number) => `Åtgärd ${number}`,
  /** "30 september → 15 november 2027": the first day is always shown. */
  due: (dueDate: LocalDate, originalDueDate: LocalDate) => (dueDate === originalDueDate ? withYear(dueDate) : `${dayBefore(originalDueDate, dueDate)} → ${withYear(dueDate)}`),
  dueBy: 'klart senast',
  late: (days: number) => `försenad ${daysText(days)}`,
  state: (state: ActionState) => capital(actionStateText[state]),
  responsible: 'Ansvarig',
  responsibleIs: (role: string, name: string | null) => `Ansvarig: ${role}${name === null || name === '' ? '' : ` (${name})`}`,
  decidedIn: (review: string, paragraph: number | null) => `Beslutad i ${review}${paragraph === null ? '' : `, § ${paragraph}`}`,
  asksFor: (dueDate: LocalDate) => `Begär ny tid: ${withYear(dueDate)}`,
  asksWhy: (reason: string, name: string) => `Orsak: ${reason} (${name})`,
  happened: {
    'in-progress': () => 'Pågår',
    done: () => 'Genomförd',
    'later-asked': ({ to }) => `Begär ny tid till ${day(to)}`,
    'later-approved': ({ from, to }) => `Ny tid: ${day(from)} → ${day(to)}`,
    'later-declined': ({ to }) => `Ny tid till ${day(to)} avslogs`,
    commented: () => 'Kommentar',
  } as Readonly<Record<ActionEvent['what'], (event: Pick<ActionEvent, 'from' | 'to'>) => string>>,
  inTab: 'visas i fliken',
  verbs: { done: 'Klar', inProgress: 'Pågår', later: 'Be om ny tid', approve: 'Godkänn ny tid', decline: 'Avslå' },
  fields: {
    done: 'Vad är gjort?',
    doneRequired: 'Skriv vad som är gjort.',
    inProgress: 'Hur långt har ni kommit? (kan lämnas tomt)',
    dueDate: 'Ny tid',
    dueDateRequired: 'Välj ett datum.',
    reason: 'Varför behövs mer tid?',
    reasonRequired: 'Skriv varför.',
    decline: 'Varför? (kan lämnas tomt)',
  },
  send: { done: 'Rapportera genomförd', inProgress: 'Rapportera', later: 'Skicka begäran', decline: 'Avslå ny tid' },
} as const;

function withYear(date: LocalDate): string {
  return `${shortDay(date)} ${date.slice(0, 4)}`;
}

function dayBefore(date: LocalDate, later: LocalDate): string {
  return date.slice(0, 4) === later.slice(0, 4) ? shortDay(date) : withYear(date);
}

function day(date: LocalDate | null): string {
  return date === null ? '' : withYear(date);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
