import { localDateOf, localTimeOf } from '../../../src/domain/calendar/local-date';
import { leadersAway } from '../../../src/domain/review/who-is-away';
import { meetingCards } from '../../../src/i18n/sv/meeting-cards';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import type { CardAnswer } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { deputiesThere } from '../deputies-there';
import { choiceSet, dateInput, quiet, textInput } from '../elements';
import { answeredCard, mayKeepList, pressAbout, questionCard } from './card-parts';

/** Whoever decides or leads has gone: the choices of decisions 8, for the secretary and the chair. */
export function awayCard(context: CardContext): CardAnswer {
  const { reading } = context;
  const words = meetingCards.away;
  const [first] = awayIn(reading);
  if (!first) {
    return answeredCard(context, words.settled);
  }
  const question = words.question(nameIn(reading, first.personId), localTimeOf(new Date(first.since)));
  if (!mayKeepList(context)) {
    return questionCard(context, { question, body: [quiet(words.asked)], actions: [], view: 'view-away' });
  }
  const deputies = deputiesThere(reading).map((personId) => ({ title: nameIn(reading, personId), value: personId }));
  const isAny = deputies.length > 0;

  return questionCard(context, {
    question,
    view: 'view-away',
    body: [
      ...(isAny ? [choiceSet('to', words.deputy, deputies, { value: deputies[0]?.value })] : [quiet(words.noDeputy)]),
      textInput('note', words.note),
      dateInput('date', words.date),
    ],
    actions: [
      ...(isAny ? [pressAbout(context, words.deputyLeads, 'deputy-leads')] : []),
      pressAbout(context, words.goOn, 'continue-without', 'away'),
      pressAbout(context, words.adjourn, 'adjourn', 'away'),
    ],
  });
}

/** Who is away now, as the card asks about it. */
export function awayIn({ review, unit, level, now }: ReviewReading): ReturnType<typeof leadersAway> {
  return review.state === 'ongoing' ? leadersAway(review, { unit, level, on: localDateOf(now) }) : [];
}
