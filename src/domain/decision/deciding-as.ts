import type { LocalDate } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import { isPresent } from '../review/attendance';
import type { Review } from '../review/review';
import type { Level, Routine } from '../routine/routine';
import { bearersOf, phraseOf, rolesWith } from '../unit/duty';
import type { Unit } from '../unit/unit';
import type { DecidingAs } from './decide-item';

/**
 * In what capacity a person decides: the decision-maker (with "Ledningsgruppen beslutar" the chair); their deputy where they are
 * absent; the chair where both are, who can only propose (decisions 8). Anybody else is refused.
 */
export function decidingAs(review: Review, context: { readonly unit: Unit; readonly routine: Routine; readonly level: Level; readonly personId: string; readonly on: LocalDate }): Result<DecidingAs> {
  const { unit, level, personId, on } = context;
  const phrase = review.pinned?.phrase ?? phraseOf(level, unit);
  const duty = phrase.byGroup ? 'chair' : 'decisionMaker';
  const bearers = duty === 'chair' && review.chairId !== null ? [chairing(review.chairId)] : bearersOf(duty, level, unit, on);
  const holders = bearers.filter((appointment) => !appointment.deputy);
  const decisionMaker = headName(context.routine, level, unit);
  const as = (binding: boolean) => ({ personId, phrase, decisionMaker, binding });

  if (holders.some((holder) => holder.personId === personId)) {
    return isPresent(review, personId) ? accepted(as(true)) : refused('decision-maker-absent', { role: decisionMaker });
  }
  const isHolderThere = holders.some((holder) => isPresent(review, holder.personId));
  if (!isHolderThere && bearers.some((bearer) => bearer.personId === personId && isPresent(review, personId))) {
    return accepted(as(true));
  }
  const isAnybodyThere = bearers.some((bearer) => isPresent(review, bearer.personId));
  const chairs = review.chairId === null ? bearersOf('chair', level, unit, on).map((chair) => chair.personId) : [review.chairId];
  if (!isAnybodyThere && chairs.includes(personId) && isPresent(review, personId)) {
    return accepted(as(false));
  }

  return refused('not-allowed', { who: [headName(context.routine, level, unit).toLowerCase()] });
}

/** Whoever was chosen to chair this meeting counts as the chair's holder in it. */
function chairing(personId: string): { readonly personId: string; readonly deputy: boolean } {
  return { personId, deputy: false };
}

/** The decision-maker's role as people name it: "Förvaltningschef". */
export function headName(routine: Routine, level: Level, unit: Unit): string {
  const role = rolesWith('decisionMaker', level, unit)[0] ?? '';

  return routine.roles[role]?.name ?? role;
}
