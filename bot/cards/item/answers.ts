import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { localDateOf } from '../../../src/domain/calendar/local-date';
import { answerChoices, isSpoken, type Answer } from '../../../src/domain/decision/answer';
import { waitingFor } from '../../../src/domain/decision/waiting-for';
import { cards } from '../../../src/i18n/sv/cards';
import { answerWords } from '../../../src/i18n/sv/decision';
import { spoken } from '../../../src/i18n/sv/statements';
import type { CardElement } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { line, quiet } from '../elements';

const MOST_NAMES = 12;

/** "7 av 12 har svarat", who answered what, and whose answer is still missing. */
export function answerLines({ reading }: CardContext, item: AgendaItem): readonly CardElement[] {
  const { review, unit, level, now } = reading;
  const words = answerWords(review);
  const nameOf = (personId: string) => nameIn(reading, personId);
  const givenBy = (answer: Answer) => `${nameOf(answer.personId)}${isSpoken(answer) ? ` (${spoken})` : ''}`;
  const answered = item.answers.length;
  const waiting = waitingFor(review, item, { unit, level, on: localDateOf(now) });
  const count = answered === 0 ? cards.item.nobodyAnswered : cards.item.answered(answered, answered + waiting.length);
  const byChoice = answerChoices.flatMap((choice) => {
    const names = item.answers.filter((answer) => answer.choice === choice).map(givenBy);

    return names.length === 0 ? [] : [quiet(cards.item.answers(words[choice], ...shortened(names)))];
  });

  return [
    line(count),
    ...byChoice,
    ...(waiting.length > 0 && answered > 0 ? [quiet(cards.item.notAnswered(...shortened(waiting.map(nameOf))))] : []),
    quiet(cards.item.answersAreAdvice),
  ];
}

function shortened(names: readonly string[]): [readonly string[], number] {
  return [names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES)];
}
