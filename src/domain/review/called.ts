import type { LocalDate } from '../calendar/local-date';
import type { Level } from '../routine/routine';
import { appointed, rolesWith } from '../unit/duty';
import type { Appointment, Unit } from '../unit/unit';

/** Those who are called: members first in the order of the routine, then those who keep the record. Each once; a deputy without a role of their own stands last. */
export function calledPeople({ unit, level, on }: { readonly unit: Unit; readonly level: Level; readonly on: LocalDate }): readonly Appointment[] {
  const roles = [...new Set((['member', 'secretary', 'adjuster'] as const).flatMap((duty) => rolesWith(duty, level, unit)))];
  const people = roles.flatMap((role) => appointed(unit, role, on)).toSorted((left, right) => Number(left.deputy) - Number(right.deputy));

  return people.filter(({ personId }, index) => people.findIndex((other) => other.personId === personId) === index);
}
