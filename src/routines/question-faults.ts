import { routineFaults } from '../i18n/sv/routine-faults';
import { pathText, type PlacedFault } from './fault';
import { placesOf, type Placed } from './value-at';

/** Replies are kept by question id: it begins with its item's (`A2.3`) or its question's (`A2.3a`), and no other has it. */
export function questionFaults(data: unknown): readonly PlacedFault[] {
  const questions = ['items.*.questions.@', 'items.*.questions.*.questions.@'].flatMap((pattern) => placesOf(data, pattern));

  const inPlace = questions.filter((place) => missingStart(place) === null);

  return [...questions.flatMap(outside), ...inPlace.flatMap((place, index) => sameAs(place, inPlace.slice(0, index)))];
}

function outside(place: Placed): readonly PlacedFault[] {
  const start = missingStart(place);

  return start === null ? [] : [{ at: place.at, message: routineFaults.questionOutside(String(place.value), start) }];
}

/** What a question's id should begin with; null where it does. */
function missingStart({ at, value }: Placed): string | null {
  const question = String(value);
  const parent = String(at.at(-3));
  const start = at.length === 4 ? `${parent}.` : parent;

  return question.startsWith(start) && question.length > start.length ? null : start;
}

function sameAs({ at, value }: Placed, before: readonly Placed[]): readonly PlacedFault[] {
  const same = before.find((other) => other.value === value);

  return same ? [{ at, message: routineFaults.sameQuestion(String(value), pathText(same.at.slice(0, -2))) }] : [];
}
