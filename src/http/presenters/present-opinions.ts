import type { ItemView } from '../../contracts/agenda-item';
import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { localDateOf } from '../../domain/calendar/local-date';
import { isSpoken } from '../../domain/decision/answer';
import { waitingFor } from '../../domain/decision/waiting-for';
import { statementSentence } from '../../i18n/sv/statements';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { nameOf } from './present-names';

/** Who said what at an item, and whose word is missing. */
export function presentOpinions(item: AgendaItem, reading: ReviewReading): Pick<ItemView, 'answers' | 'waitingFor' | 'myAnswer' | 'statements'> {
  const named = (personId: string) => ({ personId, name: nameOf(reading, personId) });
  const isAsked = item.openedAt !== null && item.decision === null && item.kind !== 'formalia';
  const waiting = isAsked ? waitingFor(reading.review, item, { unit: reading.unit, level: reading.level, on: localDateOf(reading.now) }) : [];

  return {
    answers: item.answers.map((answer) => ({ ...named(answer.personId), choice: answer.choice, spoken: isSpoken(answer) })),
    waitingFor: waiting.map(named),
    myAnswer: item.answers.find((answer) => answer.personId === reading.principal?.personId)?.choice ?? null,
    statements: item.statements.map((statement) => ({
      ...named(statement.personId),
      kind: statement.kind,
      text: statement.text,
      spoken: isSpoken(statement),
      sentence: statementSentence(nameOf(reading, statement.personId), statement),
    })),
  };
}
