import { daysBetween, type LocalDate } from '../calendar/local-date';

/** The states of an åtgärd. Undone: its decision was taken back within the minutes that allow it; the number is not used again. */
export const actionStates = ['open', 'in-progress', 'done', 'undone'] as const;

export type ActionState = (typeof actionStates)[number];

/** An åtgärd: made by an att-sats that gives somebody something to do by a day. Its number is never reused in the organisation. */
export interface Action {
  readonly number: number;
  readonly unitId: string;
  readonly reviewId: string;
  readonly itemId: string;
  readonly text: string;
  readonly responsible: string;
  readonly personId: string | null;
  /** The day that holds now: lateness is reckoned from it. */
  readonly dueDate: LocalDate;
  /** The day that was decided first: always kept and shown (decisions 3). */
  readonly originalDueDate: LocalDate;
  readonly state: ActionState;
  readonly decidedOn: LocalDate;
  /** A later day that somebody has asked for and the head has not answered; null where none waits. */
  readonly extension: ActionExtension | null;
  /** All that has happened to it, in order. */
  readonly log: readonly ActionEvent[];
  /** Of a sekretess item: in chat, lists and search only its number is shown. */
  readonly confidential: boolean;
}

export interface ActionExtension {
  readonly dueDate: LocalDate;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export const actionEventKinds = ['in-progress', 'done', 'later-asked', 'later-approved', 'later-declined', 'commented'] as const;

/** One thing that happened to an action; `from` and `to` are the days before and after, null where no day is concerned. */
export interface ActionEvent {
  readonly what: (typeof actionEventKinds)[number];
  readonly by: string;
  readonly at: string;
  readonly comment: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** An action with where it was decided: what a review lists by reference, never copied (U-28, K-29). */
export interface OpenAction extends Action {
  /** The review that decided it, for people: "Ledningens genomgång 2027-03-09". */
  readonly reviewTitle: string;
  readonly reviewDate: LocalDate | null;
  readonly paragraph: number | null;
}

/** An action as a list over several units shows it. */
export interface ListedAction extends OpenAction {
  readonly unitName: string;
}

/** Whether something is still to be done: neither reported as done nor undone. */
export function isLive({ state }: Pick<Action, 'state'>): boolean {
  return state === 'open' || state === 'in-progress';
}

/** Whether the day that holds now has passed and something is still to be done (decisions 3). */
export function isOverdue(action: Pick<Action, 'state' | 'dueDate'>, today: LocalDate): boolean {
  return isLive(action) && action.dueDate < today;
}

/** Days since the day that holds now; 0 where it is not late. */
export function daysLate(action: Pick<Action, 'state' | 'dueDate'>, today: LocalDate): number {
  return isOverdue(action, today) ? daysBetween(action.dueDate, today) : 0;
}

/** The action as lists and chats may show it: of a confidential one its number, day and state, and nothing that was written. */
export function outsideTab<T extends Action>(action: T): T {
  return action.confidential ? { ...action, text: '', responsible: '', personId: null, extension: null, log: [] } : action;
}

/** Grows by one at each thing that happens: what a card says it has shown. */
export function versionOf({ log }: Pick<Action, 'log'>): number {
  return log.length;
}
