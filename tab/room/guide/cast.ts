import type { RoomPerson } from '../doors/people';

/** Who in a unit does what in a review. */
export interface Cast {
  readonly coordinator: RoomPerson | null;
  readonly secretary: RoomPerson | null;
  readonly member: RoomPerson | null;
  readonly decisionMaker: RoomPerson | null;
}

/** The local mode's people are called by their role: `<unit>.<role>`. First found, first chosen. */
const roles: Readonly<Record<keyof Cast, readonly string[]>> = {
  coordinator: ['miljosamordnare', 'miljoombud', 'ledningens-representant', 'miljochef'],
  secretary: ['sekreterare'],
  member: ['ledamot-1', 'administrativ-chef', 'vice-rektor-hallbar-utveckling'],
  decisionMaker: ['skolchef', 'rektor', 'regiondirektor', 'forvaltningschef'],
};

export function castOf(people: readonly RoomPerson[], unit: string): Cast {
  const find = (part: keyof Cast) => roles[part].map((role) => people.find((person) => person.id === `${unit}.${role}`)).find((person) => person !== undefined) ?? null;

  return { coordinator: find('coordinator'), secretary: find('secretary'), member: find('member'), decisionMaker: find('decisionMaker') };
}
