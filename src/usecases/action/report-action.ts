import type { Action } from '../../domain/action/action';
import { reportAction as report, type ActionReport } from '../../domain/action/report-action';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { changeAction, type ActionInput } from './change-action';

/** Reports that the action goes on or is done, by the responsible, the coordinator or the head; the same report again changes nothing. */
export function reportAction(world: World, principal: Principal, input: ActionInput & Pick<ActionReport, 'state' | 'comment'>): Promise<Action> {
  return changeAction(world, principal, {
    ...input,
    verb: 'report',
    rule: (action, { personId }, now) => report(action, { state: input.state, comment: input.comment, by: personId, now }),
  });
}
