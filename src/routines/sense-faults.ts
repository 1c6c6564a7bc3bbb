import { routineFaults } from '../i18n/sv/routine-faults';
import type { PlacedFault } from './fault';
import { isObject } from './is-object';
import { placesOf, valueAt, type Placed } from './value-at';

/** What is well formed and well named but cannot be meant. */
export function senseFaults(data: unknown): readonly PlacedFault[] {
  const at = (...patterns: readonly string[]): readonly Placed[] => patterns.flatMap((pattern) => placesOf(data, pattern));

  return [
    ...at('levels', 'roles', 'subjectAreas', 'meetingTypes', 'meetingTypes.*.levels', 'items').flatMap(emptySection),
    ...at('meetingTypes.*.agenda', 'meetingTypes.*.levels.*.agenda').flatMap(twiceOnAgenda),
    ...at('meetingTypes.*.levels.*').flatMap((place) => agendaMissing(data, place)),
    ...at('items.*.questions.@', 'items.*.questions.*.questions.@').flatMap(questionOutside),
    ...at('levels.*').flatMap((place) => circle(data, place)),
    ...at('templates.*.use').flatMap(templateUnused),
    ...at(...datedTexts).flatMap((place) => unknownToken(data, place)),
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

function twiceOnAgenda({ at, value }: Placed): readonly PlacedFault[] {
  const items = Array.isArray(value) ? value.map((entry) => (isObject(entry) ? entry['item'] : entry)) : [];

  return items.flatMap((item, index) => (items.indexOf(item) < index ? [{ at: [...at, index], message: routineFaults.twiceOnAgenda(String(item)) }] : []));
}

function agendaMissing(data: unknown, { at, value }: Placed): readonly PlacedFault[] {
  const [, type, , level] = at;
  const hasOwn = isObject(value) && (value['agenda'] !== undefined || value['freeAgenda'] === true);
  const hasAgenda = hasOwn || valueAt(data, ['meetingTypes', String(type), 'agenda']) !== undefined;

  return hasAgenda ? [] : [{ at, message: routineFaults.agendaMissing(String(type), String(level)) }];
}

/** A question's id begins with its item's (`A2.3`) or its question's (`A2.3a`): replies are kept by it. */
function questionOutside({ at }: Placed): readonly PlacedFault[] {
  const question = String(at.at(-1));
  const parent = String(at.at(-3));
  const start = at.length === 4 ? `${parent}.` : parent;

  return question.startsWith(start) && question.length > start.length ? [] : [{ at, message: routineFaults.questionOutside(question, start) }];
}

function circle(data: unknown, { at }: Placed): readonly PlacedFault[] {
  const level = String(at[1]);
  const seen = new Set([level]);
  let above = valueAt(data, ['levels', level, 'above']);
  while (typeof above === 'string' && !seen.has(above)) {
    seen.add(above);
    above = valueAt(data, ['levels', above, 'above']);
  }

  return above === level ? [{ at: [...at, 'above'], message: routineFaults.circle(level) }] : [];
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
