import { accepted, refused, type Result } from '../result';
import type { Action } from './action';
import { isRepeated, withEvent } from './action-event';

/** Words about an action that change nothing else; also of one that is done. Refused where they are empty (`action-comment-missing`). */
export function commentOnAction(action: Action, { comment, by, now }: { readonly comment: string; readonly by: string; readonly now: Date }): Result<Action> {
  const event = { what: 'commented' as const, by, comment: comment.trim(), to: null };
  if (event.comment === '') {
    return refused('action-comment-missing', { number: action.number });
  }

  return accepted(isRepeated(action, event) ? action : withEvent(action, { ...event, at: now.toISOString(), from: null }, {}));
}
