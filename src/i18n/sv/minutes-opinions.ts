import type { AgendaItem } from '../../domain/agenda/agenda-item';
import type { AnswerChoice } from '../../domain/decision/answer';
import type { Decision } from '../../domain/decision/decision';
import type { Minutes } from '../../domain/minutes/minutes';
import { listed } from '../format';
import { answerWords } from './decision';
import { statementSentence } from './statements';

type Names = Pick<Minutes, 'names' | 'review'>;

/** Yrkanden, avvikande meningar, jäv and anteckningar: always minuted, in the order in which they were said. */
export function statementLines({ statements }: AgendaItem, { names }: Names): readonly string[] {
  return statements.toSorted((left, right) => left.at.localeCompare(right.at)).map((statement) => statementSentence(names[statement.personId] ?? statement.personId, statement));
}

/** The svar by their words, only where the routine has them printed: "Instämmer: … och …". */
export function answerLines({ answers }: AgendaItem, { names, review }: Names): readonly string[] {
  if (!review.pinned?.printAnswers) {
    return [];
  }
  const words = answerWords(review);

  return (Object.keys(words) as AnswerChoice[]).flatMap((choice) => {
    const who = answers.filter((answer) => answer.choice === choice).map(({ personId }) => names[personId] ?? personId);

    return who.length === 0 ? [] : [`${words[choice]}: ${listed(who)}.`];
  });
}

/** "Beslutat av t.f. förvaltningschef, Ledamot 1": where a deputy decided (decisions 9); '' otherwise. */
export function decidedAs(decision: Decision | null, { names }: Pick<Names, 'names'>): string {
  if (!decision?.asDeputy) {
    return '';
  }

  return `Beslutat av t.f. ${decision.decisionMaker.charAt(0).toLowerCase()}${decision.decisionMaker.slice(1)}, ${names[decision.decidedBy] ?? decision.decidedBy}.`;
}
