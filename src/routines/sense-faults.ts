import { routineFaults } from '../i18n/sv/routine-faults';
import type { PlacedFault } from './fault';
import { isObject } from './is-object';
import { listFaults } from './list-faults';
import { questionFaults } from './question-faults';
import { placesOf, valueAt, type Placed } from './value-at';

/** What is well formed and well named but cannot be meant. */
export function senseFaults(data: unknown): readonly PlacedFault[] {
  const at = (...patterns: readonly string[]): readonly Placed[] => patterns.flatMap((pattern) => placesOf(data, pattern));

  return [
    ...at('catalogue.clauses', 'levels', 'roles', 'subjectAreas', 'meetingTypes', 'meetingTypes.*.levels', 'items').flatMap(emptySection),
    ...at('meetingTypes.*.levels.*').flatMap((place) => agendaMissing(data, place)),
    ...at('meetingTypes.*.levels.*.attend.mustNot.*').flatMap((place) => mayNotAttend(data, place)),
    ...at('levels.*').flatMap((place) => circle(data, place)),
    ...at('templates.*.use').flatMap(templateUnused),
    ...at(...datedTexts).flatMap((place) => unknownToken(data, place)),
    ...listFaults(data),
    ...questionFaults(data),
  ];
}

/** Where years may be reckoned (`agenda/reckon-years`). */
const datedTexts = [
  'items.*.title',
  'items.*.note',
  'items.*.questions.*',
  'items.*.questions.*.text',
  'items.*.questions.*.questions.*',
  'meetingTypes.*.agenda.*.note',
  'meetingTypes.*.levels.*.agenda.*.note',
];

function emptySection({ at, value }: Placed): readonly PlacedFault[] {
  return isObject(value) && Object.keys(value).length === 0 ? [{ at, message: routineFaults.emptySection(String(at.at(-1))) }] : [];
}

function agendaMissing(data: unknown, { at, value }: Placed): readonly PlacedFault[] {
  const [, type, , level] = at;
  const hasOwn = isObject(value) && (value['agenda'] !== undefined || value['freeAgenda'] === true);
  const hasAgenda = hasOwn || valueAt(data, ['meetingTypes', String(type), 'agenda']) !== undefined;

  return hasAgenda ? [] : [{ at, message: routineFaults.agendaMissing(String(type), String(level)) }];
}

/** Who may not attend can neither be called nor have anything to do in the review. */
function mayNotAttend(data: unknown, { at, value }: Placed): readonly PlacedFault[] {
  const level = String(at[3]);
  const duties = valueAt(data, ['levels', level, 'duties']);
  const attend = valueAt(data, at.slice(0, -2));
  const needed = [...placesOf(duties, '*'), ...placesOf(duties, '*.*'), ...placesOf(attend, 'must.*'), ...placesOf(attend, 'should.*')];
  const isNeeded = needed.some((place) => place.value === value);

  return isNeeded ? [{ at, message: routineFaults.mayNotAttend(String(value), level) }] : [];
}

/** Levels above each other in a circle: told once, at the first of them. */
function circle(data: unknown, { at }: Placed): readonly PlacedFault[] {
  const level = String(at[1]);
  const seen = new Set([level]);
  let above = valueAt(data, ['levels', level, 'above']);
  while (typeof above === 'string' && !seen.has(above)) {
    seen.add(above);
    above = valueAt(data, ['levels', above, 'above']);
  }
  const first = placesOf(data, 'levels.@').find((place) => seen.has(String(place.value)));

  return above === level && first?.value === level ? [{ at: [...at, 'above'], message: routineFaults.circle([...seen]) }] : [];
}

function templateUnused({ at, value }: Placed): readonly PlacedFault[] {
  return isObject(value) && Object.keys(value).length === 0 ? [{ at, message: routineFaults.templateUnused() }] : [];
}

function unknownToken(data: unknown, { at, value }: Placed): readonly PlacedFault[] {
  const hasPeriods = valueAt(data, ['goalPeriods']) !== undefined;
  const known = hasPeriods ? /^\{(year|period|periodEnd)([+-]\d+)?\}$/ : /^\{year([+-]\d+)?\}$/;
  const tokens = typeof value === 'string' ? (value.match(/\{[^}]*\}/g) ?? []) : [];

  return tokens.filter((token) => !known.test(token)).map((token) => ({ at, message: routineFaults.word.period(token) }));
}
