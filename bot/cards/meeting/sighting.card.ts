import { meetingCards } from '../../../src/i18n/sv/meeting-cards';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import type { CardAnswer } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { choiceSet, quiet, textInput } from '../elements';
import { cut } from '../plain-text';
import { answeredCard, mayKeepList, pressAbout, questionCard } from './card-parts';

const MOST_PEOPLE = 60;

/** "Konferensrum X är med. Vilka sitter där?": for the secretary and the chair to answer; afterwards who is there. */
export function sightingCard(context: CardContext, sightingId: string): CardAnswer {
  const { reading } = context;
  const words = meetingCards.sighting;
  const sighting = reading.review.sightings.find(({ id }) => id === sightingId);
  if (!sighting) {
    const present = reading.review.attendance.filter((line) => line.present).map((line) => cut(line.name, 60));

    return answeredCard(context, words.settled(present));
  }
  const question = words.question(cut(sighting.name, 100));
  if (!mayKeepList(context)) {
    return questionCard(context, { question, body: [quiet(words.asked)], actions: [], view: 'view-sighting', about: sightingId });
  }
  const people = notPresent(reading).slice(0, MOST_PEOPLE).map((personId) => ({ title: nameIn(reading, personId), value: personId }));

  return questionCard(context, {
    question,
    view: 'view-sighting',
    about: sightingId,
    body: [...(people.length > 0 ? [choiceSet('people', words.people, people, { isMultiSelect: true })] : []), textInput('guest', words.guest)],
    actions: [pressAbout(context, words.settle, 'settle-sighting', sightingId), pressAbout(context, words.nobody, 'settle-nobody', sightingId)],
  });
}

function notPresent({ review, unit, names }: ReviewReading): readonly string[] {
  const present = review.attendance.filter((line) => line.present).map((line) => line.personId);
  const people = [...unit.appointments.map(({ personId }) => personId), ...review.attendance.map(({ personId }) => personId)];

  return [...new Set(people)].filter((personId) => !present.includes(personId)).toSorted((left, right) => (names[left] ?? left).localeCompare(names[right] ?? right, 'sv'));
}
