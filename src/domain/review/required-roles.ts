import type { LocalDate } from '../calendar/local-date';
import type { Level, Routine } from '../routine/routine';
import { appointed } from '../unit/duty';
import type { Unit } from '../unit/unit';
import type { Review } from './review';

/** Where a review is held, as the rules of required roles need it. */
export interface RoleContext {
  readonly review: Review;
  readonly routine: Routine;
  readonly level: Level;
  readonly unit: Unit;
  readonly on: LocalDate;
}

/**
 * Role ids that the routine requires at this meeting (K-18, K-19). Where the unit has another decision-maker than its level, that one is
 * required instead (K-18: skolchef/förvaltningschef).
 */
export function requiredRoles({ review, routine, level, unit }: RoleContext): readonly string[] {
  const { must = [] } = routine.meetingTypes[review.meetingType]?.levels[review.level]?.attend ?? {};

  return must.map((role) => (role === level.duties.decisionMaker ? (unit.overlay.decisionMaker ?? role) : role));
}

/** Required roles that nobody there has: neither its holder, a deputy, somebody in the list with that role, nor one who acts for it. */
export function missingRoles(context: RoleContext): readonly string[] {
  return requiredRoles(context).filter((role) => !isThere(role, context));
}

function isThere(role: string, { review, routine, unit, on }: RoleContext): boolean {
  const bearers = appointed(unit, role, on).map(({ personId }) => personId);
  const name = (routine.roles[role]?.name ?? role).toLowerCase();

  return review.attendance.some((line) => line.present && (bearers.includes(line.personId) || line.role.toLowerCase() === name || line.actingFor.toLowerCase() === name));
}
