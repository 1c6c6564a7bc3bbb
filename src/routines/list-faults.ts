import { routineFaults } from '../i18n/sv/routine-faults';
import type { PlacedFault } from './fault';
import { isObject } from './is-object';
import { placesOf, type Placed } from './value-at';

/** What stands twice in a list where once is meant. */
export function listFaults(data: unknown): readonly PlacedFault[] {
  const agendas = ['meetingTypes.*.agenda', 'meetingTypes.*.levels.*.agenda'].flatMap((pattern) => placesOf(data, pattern));

  return [
    ...agendas.flatMap((place) => twice(place, routineFaults.twiceOnAgenda)),
    ...lists.flatMap((pattern) => placesOf(data, pattern)).flatMap((place) => twice(place, routineFaults.twiceInList)),
  ];
}

const lists = [
  'levels.*.duties.*',
  'roles.*.levels',
  'templates.*.levels',
  'templates.*.use.*',
  'meetingTypes.*.levels.*.window.*',
  'meetingTypes.*.levels.*.attend.*',
  'meetingTypes.*.send.*.levels',
  'meetingTypes.*.agenda.*.years',
  'meetingTypes.*.levels.*.agenda.*.years',
  'items.*.systems',
  'items.*.documents',
  'actions.followedUpAt',
  'anchorings.*.levels',
];

function twice({ at, value }: Placed, text: (name: string) => string): readonly PlacedFault[] {
  const names = Array.isArray(value) ? value.map((entry) => (isObject(entry) ? entry['item'] : entry)) : [];

  return names.flatMap((name, index) => (isName(name) && names.indexOf(name) < index ? [{ at: [...at, index], message: text(String(name)) }] : []));
}

function isName(name: unknown): boolean {
  return typeof name === 'string' || typeof name === 'number';
}
