import type { Action } from '../../domain/action/action';
import { commentOnAction as comment } from '../../domain/action/comment-on-action';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeAction, type ActionInput } from './change-action';

/** Says something about the action that changes nothing else, by whoever may report on it. */
export function commentOnAction(world: World, principal: Principal, input: ActionInput & { readonly comment: string }): Promise<Action> {
  return changeAction(world, principal, { ...input, verb: 'report', rule: (action, { personId }, now) => comment(action, { comment: input.comment, by: personId, now }) });
}
