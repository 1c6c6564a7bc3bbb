import { isLocalDate, localDateOf, type LocalDate } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import type { Action } from './action';
import { faultOfEnded, isRepeated, withEvent } from './action-event';

/** A wish for a later day. `isHead`: the one who asks is the one who approves. */
export interface LaterRequest {
  readonly dueDate: LocalDate;
  readonly reason: string;
  readonly by: string;
  readonly isHead: boolean;
  readonly now: Date;
}

/**
 * Asks for a later day (decisions 3): the request waits on the action, and takes the place of one that waits; asked by the head it holds
 * at once. Refuses one without a reason (`action-reason-missing`), a text that is no day (`date-unreadable`), a day that has passed (`due-date-passed`) or is no later than the
 * present one (`date-not-later`).
 */
export function askForLater(action: Action, { dueDate, reason, by, isHead, now }: LaterRequest): Result<Action> {
  const event = { what: isHead ? ('later-approved' as const) : ('later-asked' as const), by, comment: reason.trim(), to: dueDate };
  if (isRepeated(action, event)) {
    return accepted(action);
  }
  const fault = faultOfEnded(action) ?? faultOfRequest(action, { dueDate, reason: event.comment, now });
  if (fault) {
    return fault;
  }
  const at = now.toISOString();
  const change = isHead ? { dueDate, extension: null } : { extension: { dueDate, reason: event.comment, by, at } };

  return accepted(withEvent(action, { ...event, at, from: action.dueDate }, change));
}

function faultOfRequest(action: Action, asked: Pick<LaterRequest, 'dueDate' | 'reason' | 'now'>): ReturnType<typeof refused> | null {
  if (asked.reason === '') {
    return refused('action-reason-missing', { number: action.number });
  }
  if (!isLocalDate(asked.dueDate)) {
    return refused('date-unreadable');
  }
  if (asked.dueDate < localDateOf(asked.now)) {
    return refused('due-date-passed', { date: asked.dueDate });
  }

  return asked.dueDate <= action.dueDate ? refused('date-not-later', { date: action.dueDate }) : null;
}
