import type { Action } from '../../domain/action/action';
import { answerLater as answer, type LaterAnswer } from '../../domain/action/answer-later';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeAction, type ActionInput } from './change-action';

/** Approves or declines the later day that was asked for, by the head (decisions 3); with a `version` only the request that they saw. */
export function answerLater(world: World, principal: Principal, input: ActionInput & Pick<LaterAnswer, 'approve' | 'comment' | 'version'>): Promise<Action> {
  return changeAction(world, principal, {
    ...input,
    verb: 'answer-later',
    rule: (action, { personId }, now) => answer(action, { approve: input.approve, comment: input.comment, version: input.version, by: personId, now }),
  });
}
