import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { isSpoken } from '../../../src/domain/decision/answer';
import { localTimeOf } from '../../../src/domain/calendar/local-date';
import { cards } from '../../../src/i18n/sv/cards';
import { decisionText, outcomeText } from '../../../src/i18n/sv/decision';
import { spoken, statementSentence } from '../../../src/i18n/sv/statements';
import type { CardElement } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { line, quiet, section } from '../elements';
import { cut } from '../plain-text';

const MOST_STATEMENTS = 12;

/** Yrkanden, avvikande meningar, jäv and anteckningar as sentences, in the order in which they were said. */
export function statementPart({ reading }: CardContext, { statements }: AgendaItem, limit: number): readonly CardElement[] {
  const inOrder = statements.toSorted((left, right) => left.at.localeCompare(right.at));
  const lines = inOrder.slice(0, MOST_STATEMENTS).map((statement) => {
    const sentence = cut(statementSentence(nameIn(reading, statement.personId), statement), Math.min(limit, 600));

    return line(isSpoken(statement) ? `${sentence} (${spoken})` : sentence);
  });
  const more = statements.length - MOST_STATEMENTS;

  return lines.length === 0 ? [] : [section([...lines, ...(more > 0 ? [quiet(cards.item.moreStatements(more))] : [])])];
}

/** What was decided before the item was taken up anew: it stays in the record. */
export function earlierPart({ earlierDecisions }: AgendaItem, limit: number): readonly CardElement[] {
  return earlierDecisions.slice(-3).map((decision) => {
    const when = cards.item.reconsidered(outcomeText[decision.outcome], localTimeOf(new Date(decision.at)));

    return quiet(`${when} ${cut(decisionText(decision).replaceAll('\n', ' '), Math.min(limit, 300))}`);
  });
}

/** The routine's judgement words with yes or no and the reason, as prepared. */
export function judgementPart({ reading }: CardContext, item: AgendaItem, limit: number): readonly CardElement[] {
  if (item.shows !== 'judgement') {
    return [];
  }
  const words = reading.review.pinned?.judgement ?? reading.routine.judgement;
  const lines = words.map(({ id, text }) => {
    const judged = item.judgements.find((judgement) => judgement.word === id);

    return line(cards.item.judgement(cut(text, 120), judged?.verdict ?? null, cut(judged?.reason ?? '', Math.min(limit, 400))));
  });

  return lines.length === 0 ? [] : [section(lines)];
}
