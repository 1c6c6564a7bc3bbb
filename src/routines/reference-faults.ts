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

  return [...named, ...addresseeFaults(data)];
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

/** Says nothing where the section itself is missing or misshapen: the format says that. */
function unknownName(data: unknown, kind: NamedKind, name: string): string | null {
  const section = valueAt(data, [kind]);
  if (section !== undefined && !isObject(section)) {
    return null;
  }
  const known = Object.keys(section ?? {});

  return known.includes(name) ? null : routineFaults.unknownName(kind, name, known, nearestName(name, known));
}

function isRoleAt(data: unknown, role: string, level: string): boolean {
  const levels = valueAt(data, ['roles', role, 'levels']);

  return !Array.isArray(levels) || levels.includes(level);
}
