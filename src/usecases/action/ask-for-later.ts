import type { Action } from '../../domain/action/action';
import { askForLater as ask, type LaterRequest } from '../../domain/action/ask-for-later';
import type { Principal } from '../../domain/unit/unit';
import { isHead } from '../../policies/action-policy';
import type { World } from '../../ports/world';
import { changeAction, type ActionInput } from './change-action';

/** Asks for a later day, by the responsible; asked by the head it holds at once (decisions 3). */
export function askForLater(world: World, principal: Principal, input: ActionInput & Pick<LaterRequest, 'dueDate' | 'reason'>): Promise<Action> {
  return changeAction(world, principal, {
    ...input,
    verb: 'ask-later',
    rule: (action, actor, now) => ask(action, { dueDate: input.dueDate, reason: input.reason, by: actor.personId, isHead: isHead(actor), now }),
  });
}
