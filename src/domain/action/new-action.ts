import type { Action } from './action';

/** What an uppdrag gives to the action that it makes. */
export type DecidedAction = Pick<Action, 'number' | 'unitId' | 'reviewId' | 'itemId' | 'text' | 'responsible' | 'personId' | 'dueDate' | 'decidedOn' | 'confidential'>;

/** An open action as it is decided: nothing has happened to it, and its day is the original one. */
export function newAction(decided: DecidedAction): Action {
  return { ...decided, originalDueDate: decided.dueDate, state: 'open', extension: null, log: [] };
}
