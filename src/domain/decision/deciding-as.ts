import type { AgendaItem } from '../agenda/agenda-item';
import type { LocalDate } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import { isPresent } from '../review/attendance';
import type { Review } from '../review/review';
import type { DecisionPhrase, Level, Routine } from '../routine/routine';
import { bearersOf, phraseOf, rolesWith, type Duty } from '../unit/duty';
import type { Appointment, Unit } from '../unit/unit';
import type { DecidingAs } from './decide-item';
import { hasConflict } from './statement';

/** Who asks to decide, where and when. */
export interface DecidingContext {
  readonly unit: Unit;
  readonly routine: Routine;
  readonly level: Level;
  readonly personId: string;
  readonly on: LocalDate;
}

type Bearer = Pick<Appointment, 'personId' | 'deputy'>;

/**
 * In what capacity a person decides an item: whoever it was handed over to; else the decision-maker (with "Ledningsgruppen beslutar"
 * the chair); their deputy where they are absent or have jäv; the chair where nobody of these is there, who can only propose
 * (decisions 8). Anybody else is refused, and so is who has jäv.
 */
export function decidingAs(review: Review, item: AgendaItem, context: DecidingContext): Result<DecidingAs> {
  const { personId } = context;
  const bearers = decidersOf(review, context);
  const decisionMaker = headName(context.routine, context.level, context.unit);
  const as = (binding: boolean, asDeputy: boolean) => accepted({ personId, phrase: phraseIn(review, context), decisionMaker, binding, asDeputy });
  const canDecide = (bearer: Bearer) => isPresent(review, bearer.personId) && !hasConflict(item, bearer.personId);
  const isHolder = bearers.some((bearer) => bearer.personId === personId && !bearer.deputy);

  if (hasConflict(item, personId)) {
    return refused(isHolder ? 'decider-conflict' : 'not-allowed', { who: [decisionMaker.toLowerCase()] });
  }
  if (item.handover) {
    return item.handover.personId === personId && isPresent(review, personId) ? as(true, true) : refused('handed-over');
  }
  if (isHolder) {
    return isPresent(review, personId) ? as(true, false) : refused('decision-maker-absent', { role: decisionMaker });
  }
  const isHolderThere = bearers.some((bearer) => !bearer.deputy && canDecide(bearer));
  if (!isHolderThere && bearers.some((bearer) => bearer.personId === personId && isPresent(review, personId))) {
    return as(true, true);
  }
  if (!bearers.some(canDecide) && chairsOf(review, context).includes(personId) && isPresent(review, personId)) {
    return as(false, false);
  }

  return refused('not-allowed', { who: [decisionMaker.toLowerCase()] });
}

/** The people who may be given an item: those appointed to stand in for its decider that day. */
export function deputiesFor(review: Review, context: Omit<DecidingContext, 'personId'>): readonly string[] {
  return [...new Set(decidersOf(review, context).filter((bearer) => bearer.deputy).map((bearer) => bearer.personId))];
}

/** Those whose own the items of this review are to decide that day, deputies left out. */
export function holdersOf(review: Review, context: Omit<DecidingContext, 'personId'>): readonly string[] {
  return decidersOf(review, context).filter((bearer) => !bearer.deputy).map((bearer) => bearer.personId);
}

/** Whether the items are this person's own to decide and so to give away: the holder's, never a deputy's. */
export function mayGiveAway(review: Review, context: DecidingContext): boolean {
  return holdersOf(review, context).includes(context.personId);
}

/** The decision-maker's role as people name it: "Förvaltningschef". */
export function headName(routine: Routine, level: Level, unit: Unit): string {
  const role = rolesWith('decisionMaker', level, unit)[0] ?? '';

  return routine.roles[role]?.name ?? role;
}

/** Whose decision the items of this review are: the phrase's role, or the chair of the group that decides (contract). */
export function deciderDuty(review: Review, context: Pick<DecidingContext, 'level' | 'unit'>): Duty {
  return phraseIn(review, context).byGroup ? 'chair' : 'decisionMaker';
}

function phraseIn(review: Review, { level, unit }: Pick<DecidingContext, 'level' | 'unit'>): DecisionPhrase {
  return review.pinned?.phrase ?? phraseOf(level, unit);
}

/** Whoever was chosen to chair this meeting counts as the chair's holder in it; the appointed deputies stay. */
function decidersOf(review: Review, context: Omit<DecidingContext, 'personId'>): readonly Bearer[] {
  const duty = deciderDuty(review, context);
  const bearers = bearersOf(duty, context.level, context.unit, context.on);
  if (duty !== 'chair' || review.chairId === null) {
    return bearers;
  }

  return [{ personId: review.chairId, deputy: false }, ...bearers.filter((bearer) => bearer.deputy && bearer.personId !== review.chairId)];
}

function chairsOf(review: Review, { level, unit, on }: DecidingContext): readonly string[] {
  return review.chairId === null ? bearersOf('chair', level, unit, on).map((chair) => chair.personId) : [review.chairId];
}
