import type { Action } from '../../domain/action/action';
import type { ActionVerb } from '../../domain/action/action-verbs';
import { localDateOf } from '../../domain/calendar/local-date';
import { RefusalError } from '../../domain/errors';
import { refused, type Result } from '../../domain/result';
import type { Principal } from '../../domain/unit/unit';
import { mayDoWithAction } from '../../policies/action-policy';
import { mayRead, type Actor } from '../../policies/review-policy';
import type { ActionChange } from '../../ports/action-store';
import type { World } from '../../ports/world';
import { actorIn } from '../review/actor-in';

/** What every use case that changes an action is asked with. `requestKey`: the caller's own id, so that a repeated request does nothing twice. */
export interface ActionInput {
  readonly number: number;
  readonly requestKey?: string | null | undefined;
}

export interface ActionSpecification extends ActionInput {
  readonly verb: ActionVerb;
  readonly rule: (action: Action, actor: Actor, now: Date) => Result<Action>;
}

/**
 * The one way in which an action is changed after it was decided: right and rule are checked inside the transaction, what happened is
 * entered in the ledger's chain of the action. A refusal is thrown as `RefusalError` and nothing is changed.
 */
export async function changeAction(world: World, principal: Principal, specification: ActionSpecification): Promise<Action> {
  const { tenantId, personId } = principal;
  const { number, verb, rule, requestKey = null } = specification;
  const now = world.clock.now();
  const answer = await world.store.actions.change({ tenantId, number, requestKey }, ({ action, unit }) => {
    const actor = actorIn(world, { unit }, personId, localDateOf(now));
    if (!mayRead(actor)) {
      return refused('action-unknown', { number });
    }
    const right = mayDoWithAction(actor, action, verb);
    if (!right.ok) {
      return right;
    }
    const changed = rule(action, actor, now);

    return changed.ok ? { ok: true, value: entered(changed.value, { personId, now }) } : changed;
  });
  if (answer.kind === 'refused') {
    throw new RefusalError(answer.refusal);
  }

  return answer.action;
}

function entered(action: Action, by: { readonly personId: string; readonly now: Date }): ActionChange {
  const { what = '', comment = '', from = null, to = null } = action.log.at(-1) ?? {};

  return { action, ledger: { verb: what, actor: by.personId, at: by.now.toISOString(), payload: { action: action.number, comment, from, to } } };
}
