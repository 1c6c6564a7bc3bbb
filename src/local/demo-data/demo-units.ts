import type { Unit } from '../../domain/unit/unit';
import { driveIds, organisations, type OrganisationKey } from './organisations';
import { kthMinutesLinks, kthPresentationLink } from './demo-links';

/** A unit of the local mode and who is there: role names as in its routine, people `<unit>.<role>`. */
export interface DemoUnit {
  readonly organisation: OrganisationKey;
  readonly unit: Unit;
  /** The part of the person's id after the unit, and the role it holds. */
  readonly people: readonly { readonly suffix: string; readonly role: string }[];
}

const FROM = '2020-01-01';

/** Who stands in for the head, by unit (decisions 9). */
const deputies: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'uppsala-fs': [['ledamot-1', 'forvaltningschef']],
  'kth-central': [['vice-rektor-hallbar-utveckling', 'rektor']],
  'kth-skola': [['administrativ-chef', 'skolchef']],
  'kth-uf': [['administrativ-chef', 'forvaltningschef']],
};

export const demoUnits: readonly DemoUnit[] = [
  demoUnit('uppsala', { id: 'uppsala-koncern', name: 'Koncernledningen', level: 'koncern', aboveId: null }, ['regiondirektor', 'miljochef']),
  demoUnit('uppsala', { id: 'uppsala-fs', name: 'Fastighet och service', level: 'forvaltning', aboveId: 'uppsala-koncern' }, [
    'forvaltningschef',
    'miljosamordnare',
    'sekreterare',
    'justerare',
    'registrator',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `ledamot-${number}`),
  ]),
  demoUnit('kth', { id: 'kth-central', name: 'KTH centralt', level: 'central', aboveId: null, overlay: { templateLinks: { minutes: kthMinutesLinks.central, presentation: kthPresentationLink } } }, ['rektor', 'forvaltningschef', 'vice-rektor-hallbar-utveckling', 'miljochef']),
  demoUnit('kth', { id: 'kth-skola', name: 'Skolan för teknikvetenskap', level: 'skola', aboveId: 'kth-central', overlay: { templateLinks: { minutes: kthMinutesLinks.skola, presentation: kthPresentationLink } } }, [
    'skolchef',
    'administrativ-chef',
    'miljoombud',
    'ledningens-representant',
    'sekreterare',
    'justerare',
  ]),
  demoUnit(
    'kth',
    {
      id: 'kth-uf',
      name: 'Universitetsförvaltningen',
      level: 'skola',
      aboveId: 'kth-central',
      overlay: {
        decisionMaker: 'forvaltningschef',
        chair: 'forvaltningschef',
        phrase: { subject: 'Förvaltningschefen', byGroup: false },
        templateLinks: { minutes: kthMinutesLinks.skola, presentation: kthPresentationLink },
      },
    },
    ['forvaltningschef', 'administrativ-chef', 'miljoombud', 'ledningens-representant', 'sekreterare', 'justerare'],
  ),
];

function demoUnit(organisation: OrganisationKey, unit: Pick<Unit, 'id' | 'name' | 'level' | 'aboveId'> & Partial<Pick<Unit, 'overlay'>>, suffixes: readonly string[]): DemoUnit {
  const people = suffixes.map((suffix) => ({ suffix, role: suffix.replace(/-\d+$/, '') }));

  return {
    organisation,
    people,
    unit: {
      ...unit,
      organisation: organisations[organisation].name,
      routineId: organisations[organisation].routineId,
      overlay: { draftsLibrary: { driveId: driveIds[organisation].drafts, folder: unit.name }, ...unit.overlay },
      appointments: [...people.map(({ suffix, role }) => appointment(unit.id, suffix, role, false)), ...(deputies[unit.id] ?? []).map(([suffix, role]) => appointment(unit.id, suffix, role, true))],
    },
  };
}

function appointment(unitId: string, suffix: string, role: string, deputy: boolean): Unit['appointments'][number] {
  return { personId: `${unitId}.${suffix}`, role, from: FROM, to: null, deputy };
}
