import type { Action } from '../domain/action/action';
import type { ActionVerb } from '../domain/action/action-verbs';
import { isResponsible } from '../domain/action/responsible';
import { accepted, refused, type Result } from '../domain/result';
import { bearersOf, type Duty } from '../domain/unit/duty';
import { mayReadConfidential, whoseDuty, type Actor } from './review-policy';

/** Whose duty each verb is, beside the responsible's own (decisions 1–3). */
const dutiesOfVerb = {
  report: ['coordinator', 'decisionMaker'],
  'ask-later': ['decisionMaker'],
  'answer-later': ['decisionMaker'],
} as const satisfies Readonly<Record<ActionVerb, readonly Duty[]>>;

/** Whether the verb is the person's to use on this action; else the refusal names whose it is. Nobody answers their own request but the head. */
export function mayDoWithAction(actor: Actor, action: Action, verb: ActionVerb): Result<Actor> {
  const duties: readonly Duty[] = dutiesOfVerb[verb];
  const isOwn = verb !== 'answer-later' && isResponsible(action, actor);
  if (isOwn || duties.some((duty) => bearersOf(duty, actor.level, actor.unit, actor.on).some(({ personId }) => personId === actor.personId))) {
    return accepted(actor);
  }
  const responsible = verb === 'answer-later' || action.confidential ? [] : [action.responsible];

  return refused('not-allowed', { who: [...new Set([...responsible, ...whoseDuty(actor, duties)])] });
}

/** A confidential action is read by who reads its item, and by whoever is to do it; others see its number only (decisions 4). */
export function mayReadWhole(actor: Actor, action: Action): boolean {
  return !action.confidential || mayReadConfidential(actor) || isResponsible(action, actor);
}

/** The unit's head, or who stands in for them: approves a later day, also their own. */
export function isHead({ level, unit, on, personId }: Actor): boolean {
  return bearersOf('decisionMaker', level, unit, on).some((bearer) => bearer.personId === personId);
}
