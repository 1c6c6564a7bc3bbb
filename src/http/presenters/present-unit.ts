import type { MeView, UnitView } from '../../contracts/unit';
import type { Person } from '../../domain/unit/unit';
import { appointed, phraseOf } from '../../domain/unit/duty';
import { phraseText } from '../../i18n/sv/decision';
import type { UnitReading } from '../../usecases/unit/get-me';

/** Who the person is, with their units. */
export function presentMe({ person, units }: { readonly person: Person; readonly units: readonly UnitReading[] }): MeView {
  return { personId: person.id, name: person.name, units: units.map(presentUnit) };
}

/** A unit with what its routine offers there. */
export function presentUnit({ unit, routine, level, personId, mayPlan, on }: UnitReading): UnitView {
  const roles = Object.values(routine.roles)
    .filter((role) => role.levels.includes(level.id))
    .map((role) => ({ id: role.id, name: role.name, bearers: appointed(unit, role.id, on) }));

  return {
    id: unit.id,
    name: unit.name,
    organisation: unit.organisation,
    level: level.name,
    routine: { id: routine.id, name: routine.name, edition: routine.edition.number },
    meetingTypes: Object.values(routine.meetingTypes).flatMap((type) => {
      const atLevel = type.levels[level.id];

      return atLevel ? [{ id: type.id, name: type.name, months: [...atLevel.window.months] }] : [];
    }),
    subjectAreas: Object.entries(routine.subjectAreas).map(([id, name]) => ({ id, name })),
    roles: roles.map(({ id, name, bearers }) => ({ id, name, personId: bearers[0]?.personId ?? null })),
    phrase: phraseText(phraseOf(level, unit)),
    myRoles: roles.filter(({ bearers }) => bearers.some((appointment) => appointment.personId === personId)).map(({ name }) => name),
    mayPlan,
    abbreviations: { ...routine.abbreviations },
  };
}
