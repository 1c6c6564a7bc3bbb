import type { LocalDate } from '../calendar/local-date';
import type { DecisionPhrase, Duties, Level } from '../routine/routine';
import type { Appointment, Unit } from './unit';

/** What a person can be there to do in a review. */
export type Duty = 'decisionMaker' | 'chair' | 'coordinator' | 'secretary' | 'registrar' | 'adjuster' | 'member';

/** The role ids that carry a duty in this unit: the level's, or the unit's own choice (U-3). */
export function rolesWith(duty: Duty, level: Level, unit: Unit): readonly string[] {
  const duties: Duties = {
    ...level.duties,
    decisionMaker: unit.overlay.decisionMaker ?? level.duties.decisionMaker,
    chair: unit.overlay.chair ?? unit.overlay.decisionMaker ?? level.duties.chair,
  };

  switch (duty) {
    case 'adjuster':
      return duties.adjusters;
    case 'member':
      return [...new Set([duties.decisionMaker, duties.chair, ...duties.members])];
    case 'secretary':
    case 'registrar':
      return [duties[duty] ?? duties.coordinator];
    default:
      return [duties[duty]];
  }
}

/** The people appointed to a role on that day; the holder first, deputies after. */
export function appointed(unit: Unit, role: string, on: LocalDate): readonly Appointment[] {
  return unit.appointments
    .filter((appointment) => appointment.role === role && isInForce(appointment, on))
    .toSorted((left, right) => Number(left.deputy) - Number(right.deputy));
}

/**
 * Who carries the duty on that day, holder before deputy. A vacant duty falls to the unit's head (decisions 28),
 * a vacant secretary first to the coordinator.
 */
export function bearersOf(duty: Duty, level: Level, unit: Unit, on: LocalDate): readonly Appointment[] {
  const found = rolesWith(duty, level, unit).flatMap((role) => appointed(unit, role, on));
  if (found.length > 0 || duty === 'decisionMaker' || duty === 'adjuster' || duty === 'member') {
    return found;
  }

  return bearersOf(duty === 'secretary' || duty === 'registrar' ? 'coordinator' : 'decisionMaker', level, unit, on);
}

/** What a decision's sentence begins with in this unit: its own choice before its level's. */
export function phraseOf(level: Level, unit: Unit): DecisionPhrase {
  return unit.overlay.groupDecides ? { subject: 'Ledningsgruppen', byGroup: true } : (unit.overlay.phrase ?? level.phrase);
}

/** Whether the person holds any role in the unit on that day. */
export function belongsTo(unit: Unit, personId: string, on: LocalDate): boolean {
  return unit.appointments.some((appointment) => appointment.personId === personId && isInForce(appointment, on));
}

/** The roles that the person holds on that day, as holder or deputy. */
export function rolesHeld(unit: Unit, personId: string, on: LocalDate): readonly string[] {
  return [...new Set(unit.appointments.filter((appointment) => appointment.personId === personId && isInForce(appointment, on)).map(({ role }) => role))];
}

/** Those who held the role before that day and hold it no longer. */
export function earlierHolders(unit: Unit, role: string, on: LocalDate): readonly string[] {
  const present = appointed(unit, role, on).map(({ personId }) => personId);
  const before = unit.appointments.filter((appointment) => appointment.role === role && appointment.to !== null && appointment.to < on).map(({ personId }) => personId);

  return [...new Set(before)].filter((personId) => !present.includes(personId));
}

function isInForce(appointment: Appointment, on: LocalDate): boolean {
  return appointment.from <= on && (appointment.to === null || on <= appointment.to);
}
