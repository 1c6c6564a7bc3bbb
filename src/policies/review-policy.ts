import type { LocalDate } from '../domain/calendar/local-date';
import { accepted, refused, type Result } from '../domain/result';
import type { ReviewState } from '../domain/review/review';
import type { Verb } from '../domain/review/lifecycle';
import type { Level, Routine } from '../domain/routine/routine';
import { bearersOf, belongsTo, rolesWith, type Duty } from '../domain/unit/duty';
import type { Unit } from '../domain/unit/unit';

/** Somebody who wants to do something in a unit on a day; rights come from our own record alone, never from Teams (T5). */
export interface Actor {
  readonly personId: string;
  readonly unit: Unit;
  readonly routine: Routine;
  readonly level: Level;
  readonly on: LocalDate;
  /** Who chairs this very meeting in the holder's place. */
  readonly chairId: string | null;
}

/** Whose duty each verb is (contract: the life of a review, column "who"). */
const dutiesOfVerb = {
  prepare: ['coordinator'],
  'send-summons': ['coordinator'],
  'send-briefing-material': ['coordinator'],
  start: ['secretary', 'chair'],
  'open-item': ['secretary', 'chair'],
  'add-item': ['coordinator', 'secretary'],
  write: ['coordinator', 'secretary'],
  propose: ['coordinator', 'secretary'],
  strike: ['coordinator', 'secretary', 'chair'],
  restore: ['coordinator', 'secretary', 'chair'],
  reorder: ['coordinator', 'secretary', 'chair'],
  reword: ['secretary'],
  'accept-wording': ['chair'],
  answer: ['member'],
  state: ['member', 'coordinator', 'secretary'],
  'correct-spoken': ['member', 'coordinator', 'secretary'],
  'record-spoken': ['secretary', 'chair'],
  'hand-over': ['decisionMaker', 'chair'],
  decide: ['decisionMaker', 'chair'],
  note: ['decisionMaker', 'chair', 'secretary'],
  undo: ['decisionMaker', 'chair', 'secretary'],
  reconsider: ['decisionMaker', 'chair'],
  'record-attendance': ['secretary', 'chair'],
  'choose-adjusters': ['secretary', 'chair'],
  'plan-next': ['coordinator', 'secretary', 'chair'],
  'show-again': ['coordinator', 'secretary', 'chair'],
  adjourn: ['secretary', 'chair'],
  resume: ['secretary', 'chair'],
  close: ['secretary', 'chair'],
  cancel: ['coordinator'],
  move: ['coordinator'],
  'connect-chat': ['coordinator', 'secretary', 'chair'],
  'make-presentation': ['coordinator', 'secretary'],
  'make-extract': ['coordinator', 'secretary'],
  'settle-edit': ['secretary'],
  'retry-document': ['coordinator', 'secretary'],
} as const satisfies Readonly<Record<Verb, readonly Duty[]>>;

/** Whoever holds a role in the unit may read its reviews, drafts too (decisions 4). */
export function mayRead(actor: Actor): boolean {
  return belongsTo(actor.unit, actor.personId, actor.on);
}

/** A sekretess item is read by those who prepare, hold and minute the meeting; other roles of the unit see its number only (decisions 4). */
export function mayReadConfidential(actor: Actor): boolean {
  return (['decisionMaker', 'chair', 'coordinator', 'secretary', 'member'] as const).some((duty) => bears(actor, duty));
}

/** The coordinator plans the unit's reviews, and chooses its own settings; asked with the unit above, they plan for those below. */
export function mayPlan(actor: Actor): boolean {
  return bears(actor, 'coordinator');
}

/** The coordinator of the level above follows what they have planned below until the meeting (contract: planera). */
export function mayReadFromAbove(above: Actor, state: ReviewState): boolean {
  return mayPlan(above) && (state === 'planned' || state === 'preparing' || state === 'summoned');
}

/** Whether the verb is the person's to do; else the refusal names whose it is. */
export function mayDo(actor: Actor, verb: Verb): Result<Actor> {
  const duties = dutiesOfVerb[verb];

  return duties.some((duty) => bears(actor, duty)) ? accepted(actor) : refused('not-allowed', { who: whoseDuty(actor, duties) });
}

/** The names of the roles that carry the duties here, for a text that says whom to ask. */
export function whoseDuty(actor: Omit<Actor, 'personId' | 'chairId'>, duties: readonly Duty[]): readonly string[] {
  const roles = duties.flatMap((duty) => rolesWith(duty, actor.level, actor.unit));

  return [...new Set(roles.map((role) => (actor.routine.roles[role]?.name ?? role).toLowerCase()))];
}

/** Whose duty a verb is, by role name. */
export function whoDoes(actor: Omit<Actor, 'personId' | 'chairId'>, verb: Verb): readonly string[] {
  return whoseDuty(actor, dutiesOfVerb[verb]);
}

/** Whoever was chosen to chair the meeting stands in the holder's place; the chair's deputies stay. */
function bears(actor: Actor, duty: Duty): boolean {
  const isReplaced = duty === 'chair' && actor.chairId !== null;
  if (isReplaced && actor.chairId === actor.personId) {
    return true;
  }

  return bearersOf(duty, actor.level, actor.unit, actor.on).some((appointment) => appointment.personId === actor.personId && (!isReplaced || appointment.deputy));
}
