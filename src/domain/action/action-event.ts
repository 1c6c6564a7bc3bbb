import { refused } from '../result';
import { isLive, type Action, type ActionEvent } from './action';

/** Whether this is what happened last, said again by the same person: a repeated report, request or answer changes nothing (T18). */
export function isRepeated({ log }: Action, event: Omit<ActionEvent, 'at' | 'from'>): boolean {
  const last = log.at(-1);

  return last?.what === event.what && last.by === event.by && last.comment === event.comment && last.to === event.to;
}

/** Refuses whatever is done to an action that is reported as done or undone (`action-ended`). */
export function faultOfEnded(action: Action): ReturnType<typeof refused> | null {
  return isLive(action) ? null : refused('action-ended', { number: action.number, state: action.state });
}

/** The action with one more thing that has happened to it. */
export function withEvent(action: Action, event: ActionEvent, change: Partial<Action>): Action {
  return { ...action, ...change, log: [...action.log, event] };
}
