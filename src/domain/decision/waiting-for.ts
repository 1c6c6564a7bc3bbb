import type { AgendaItem } from '../agenda/agenda-item';
import type { LocalDate } from '../calendar/local-date';
import { isPresent } from '../review/attendance';
import type { Review } from '../review/review';
import type { Level } from '../routine/routine';
import { bearersOf } from '../unit/duty';
import type { Unit } from '../unit/unit';
import { hasConflict } from './statement';

/** Members who are there, have no jäv in the item and have not answered: nothing depends on them, but the group sees whose word is missing. */
export function waitingFor(review: Review, item: AgendaItem, context: { readonly unit: Unit; readonly level: Level; readonly on: LocalDate }): readonly string[] {
  const members = bearersOf('member', context.level, context.unit, context.on).map((bearer) => bearer.personId);

  return [...new Set(members)].filter(
    (personId) => isPresent(review, personId) && !hasConflict(item, personId) && !item.answers.some((answer) => answer.personId === personId),
  );
}
