import { accepted, refused, type Result } from '../result';
import type { Action } from './action';
import { faultOfEnded, isRepeated, withEvent } from './action-event';

export const reportedStates = ['in-progress', 'done'] as const;

/** What somebody says of the action: it goes on, or it is done. */
export interface ActionReport {
  readonly state: (typeof reportedStates)[number];
  readonly comment: string;
  readonly by: string;
  readonly now: Date;
}

/**
 * Takes a report. "Genomförd" says what was done, else it is refused (`action-report-missing`), and ends a request for a later day.
 * The same report again by the same person gives the same object; one to an ended action is refused (`action-ended`).
 */
export function reportAction(action: Action, { state, comment, by, now }: ActionReport): Result<Action> {
  const event = { what: state, by, comment: comment.trim(), to: null };
  if (isRepeated(action, event)) {
    return accepted(action);
  }
  const fault = faultOfEnded(action);
  if (fault) {
    return fault;
  }
  if (state === 'done' && event.comment === '') {
    return refused('action-report-missing', { number: action.number });
  }

  return accepted(withEvent(action, { ...event, at: now.toISOString(), from: null }, { state, extension: state === 'done' ? null : action.extension }));
}
