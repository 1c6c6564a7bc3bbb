import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { answerChoices } from '../../../src/domain/decision/answer';
import { rolesWith } from '../../../src/domain/unit/duty';
import { answerText } from '../../../src/i18n/sv/decision';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardElement } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { quiet, strong } from '../elements';

const MOST_NAMES = 12;

/** "7 av 12 har svarat", who answered what, and whose answer is still missing. */
export function answerLines({ reading }: CardContext, item: AgendaItem): readonly CardElement[] {
  const nameOf = (personId: string) => nameIn(reading, personId);
  const answered = item.answers.map((answer) => answer.personId);
  const waiting = membersPresent(reading).filter((personId) => !answered.includes(personId));
  const count = item.answers.length === 0 ? cards.item.nobodyAnswered : cards.item.answered(answered.length, answered.length + waiting.length);
  const byChoice = answerChoices.flatMap((choice) => {
    const names = item.answers.filter((answer) => answer.choice === choice).map((answer) => nameOf(answer.personId));

    return names.length === 0 ? [] : [quiet(cards.item.answers(answerText[choice], ...shortened(names)))];
  });

  return [
    strong(count),
    ...byChoice,
    ...(waiting.length > 0 && answered.length > 0 ? [quiet(cards.item.notAnswered(...shortened(waiting.map(nameOf))))] : []),
    quiet(cards.item.answersAreAdvice),
  ];
}

function membersPresent({ review, unit, level, routine }: CardContext['reading']): readonly string[] {
  const roles = rolesWith('member', level, unit).map((role) => routine.roles[role]?.name ?? role);

  return review.attendance.filter((person) => person.present && roles.includes(person.role)).map((person) => person.personId);
}

function shortened(names: readonly string[]): [readonly string[], number] {
  return [names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES)];
}
