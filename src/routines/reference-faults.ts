import { routineFaults, type NamedKind } from '../i18n/sv/routine-faults';
import type { PlacedFault } from './fault';
import { isObject } from './is-object';
import { nearestName } from './nearest-name';
import { placesOf, valueAt, type Placed } from './value-at';

/** Where the file names something that is described elsewhere in it. `level`: the part of the path that says at which level a role must exist. */
interface Reference {
  readonly in: string;
  readonly to: NamedKind;
  readonly level?: number;
}

const references: readonly Reference[] = [
  { in: 'levels.*.above', to: 'levels' },
  { in: 'levels.*.duties.*', to: 'roles', level: 1 },
  { in: 'levels.*.duties.*.*', to: 'roles', level: 1 },
  { in: 'roles.*.levels.*', to: 'levels' },
  { in: 'meetingTypes.*.levels.@', to: 'levels' },
  { in: 'meetingTypes.*.levels.*.attend.*.*', to: 'roles', level: 3 },
  { in: 'meetingTypes.*.levels.*.agenda.*', to: 'items' },
  { in: 'meetingTypes.*.levels.*.agenda.*.item', to: 'items' },
  { in: 'meetingTypes.*.agenda.*', to: 'items' },
  { in: 'meetingTypes.*.agenda.*.item', to: 'items' },
  { in: 'meetingTypes.*.send.*.levels.*', to: 'levels' },
  { in: 'items.*.systems.*', to: 'systems' },
  { in: 'items.*.documents.*', to: 'documents' },
  { in: 'items.*.presenter', to: 'roles' },
  { in: 'templates.*.levels.*', to: 'levels' },
  { in: 'templates.*.use.*.*', to: 'meetingTypes' },
  { in: 'registry.level', to: 'levels' },
  { in: 'actions.reportedTo.@', to: 'levels' },
  { in: 'actions.reportedTo.*', to: 'roles', level: 2 },
  { in: 'actions.followedUpAt.*', to: 'meetingTypes' },
  { in: 'anchorings.*.document', to: 'documents' },
  { in: 'anchorings.*.levels.*', to: 'levels' },
];

/** Every name in the file that nothing in it answers to, with the nearest right one. */
export function referenceFaults(data: unknown): readonly PlacedFault[] {
  const named = references.flatMap((reference) => placesOf(data, reference.in).flatMap((place) => nameFaults(data, reference, place)));

  return [...named, ...addresseeFaults(data), ...clauseFaults(data)];
}

function nameFaults(data: unknown, reference: Reference, { at, value }: Placed): readonly PlacedFault[] {
  if (typeof value !== 'string') {
    return [];
  }
  const unknown = unknownName(data, reference.to, value);
  if (unknown) {
    return [{ at, message: unknown }];
  }
  const level = reference.level === undefined ? null : String(at[reference.level]);

  return level !== null && !isRoleAt(data, value, level) ? [{ at, message: routineFaults.roleElsewhere(value, level) }] : [];
}

/** `central.miljochef`: the level, and a role of it. */
function addresseeFaults(data: unknown): readonly PlacedFault[] {
  return placesOf(data, 'meetingTypes.*.send.*.to').flatMap(({ at, value }) => {
    const [level, role] = typeof value === 'string' ? value.split('.') : [];
    if (!level || !role) {
      return [];
    }
    const unknown = unknownName(data, 'levels', level) ?? unknownName(data, 'roles', role);
    if (unknown) {
      return [{ at, message: unknown }];
    }

    return isRoleAt(data, role, level) ? [] : [{ at, message: routineFaults.roleElsewhere(role, level) }];
  });
}

const isoClause = /^\d+(\.\d+)* [a-z]\d?$/;

/** A clause is one of the routine's own catalogue; without a catalogue it looks like one of an ISO standard. */
function clauseFaults(data: unknown): readonly PlacedFault[] {
  const catalogue = valueAt(data, ['catalogue']);
  const known = keysOf(valueAt(catalogue, ['clauses']));

  return placesOf(data, 'items.*.clauses.@').flatMap(({ at }) => {
    const clause = String(at.at(-1));
    if (catalogue === undefined) {
      return isoClause.test(clause) ? [] : [{ at, message: routineFaults.word.clause(clause) }];
    }

    return known === null || known.includes(clause) ? [] : [{ at, message: routineFaults.notInCatalogue(clause, known, nearestName(clause, known)) }];
  });
}

const neededSections: readonly NamedKind[] = ['levels', 'roles', 'items', 'meetingTypes'];

/** Says nothing where the section itself is misshapen, or needed and missing or empty: that is one fault, told by the section. */
function unknownName(data: unknown, kind: NamedKind, name: string): string | null {
  const section = valueAt(data, [kind]);
  const known = section === undefined ? [] : keysOf(section);
  if (known === null || (known.length === 0 && neededSections.includes(kind))) {
    return null;
  }

  return known.includes(name) ? null : routineFaults.unknownName(kind, name, known, nearestName(name, known));
}

function keysOf(section: unknown): readonly string[] | null {
  return isObject(section) ? Object.keys(section) : null;
}

function isRoleAt(data: unknown, role: string, level: string): boolean {
  const levels = valueAt(data, ['roles', role, 'levels']);

  return !Array.isArray(levels) || levels.includes(level);
}
