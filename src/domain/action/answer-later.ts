import { localDateOf } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import { versionOf, type Action } from './action';
import { faultOfEnded, isRepeated, withEvent } from './action-event';

/** The head's answer to a request. `version`: the action's version that the head saw; left out where they saw the present one. */
export interface LaterAnswer {
  readonly approve: boolean;
  readonly comment: string;
  readonly by: string;
  readonly version?: number | undefined;
  readonly now: Date;
}

/**
 * Approves or declines the request for a later day that waits; approved, the day holds from now on, and the old one stays in the log.
 * Refuses an answer where none waits (`extension-missing`), to another request than the head saw (`action-changed`), and the approval
 * of a day that has passed meanwhile (`due-date-passed`).
 */
export function answerLater(action: Action, { approve, comment, by, version, now }: LaterAnswer): Result<Action> {
  const what = approve ? ('later-approved' as const) : ('later-declined' as const);
  const { extension } = action;
  if (!extension) {
    const isSaidAgain = isRepeated(action, { what, by, comment: comment.trim(), to: action.log.at(-1)?.to ?? null });

    return isSaidAgain ? accepted(action) : (faultOfEnded(action) ?? refused('extension-missing', { number: action.number }));
  }
  if (version !== undefined && version !== versionOf(action)) {
    return refused('action-changed', { number: action.number });
  }
  if (approve && extension.dueDate < localDateOf(now)) {
    return refused('due-date-passed', { date: extension.dueDate });
  }
  const event = { what, by, at: now.toISOString(), comment: comment.trim(), from: action.dueDate, to: extension.dueDate };

  return accepted(withEvent(action, event, { extension: null, ...(approve ? { dueDate: extension.dueDate } : {}) }));
}
