import { createHash } from 'node:crypto';
import type { Routine } from '../../domain/routine/routine';
import type { Person } from '../../domain/unit/unit';
import { demoUnits, type DemoUnit } from './demo-units';
import { organisations } from './organisations';

/** A person of the local mode, called by the role: "Förvaltningschef, Fastighet och service". */
export interface DemoPerson extends Person {
  readonly tenantId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roleName: string;
}

/** Everybody in the local mode, unit by unit. */
export function demoPeople(routineOf: (id: string) => Routine): readonly DemoPerson[] {
  return demoUnits.flatMap((demo) => peopleOf(demo, routineOf(demo.unit.routineId)));
}

/** The people of one unit. */
export function peopleOf(demo: DemoUnit, routine: Routine): readonly DemoPerson[] {
  return demo.people.map(({ suffix, role }) => {
    const id = `${demo.unit.id}.${suffix}`;
    const number = /-(\d+)$/.exec(suffix)?.[1];
    const roleName = [routine.roles[role]?.name ?? role, number].filter(Boolean).join(' ');

    return {
      id,
      objectId: objectIdOf(id),
      name: `${roleName}, ${demo.unit.name}`,
      tenantId: organisations[demo.organisation].tenantId,
      unitId: demo.unit.id,
      unitName: demo.unit.name,
      roleName,
    };
  });
}

/** A stable id in the form of Entra ID's object ids. */
function objectIdOf(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');

  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
