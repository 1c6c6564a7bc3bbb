import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { outcomes, type Outcome } from '../../../src/domain/decision/decision';
import { cards } from '../../../src/i18n/sv/cards';
import { outcomeChoice } from '../../../src/i18n/sv/decision';
import type { CardElement } from '../card';
import type { CardContext } from '../card-context';
import { choiceSet, dateInput, press, quiet, showCard, textInput } from '../elements';
import { lineOf } from './clause-lines';
import { signedFor } from './item-parts';

/** All outcomes but the proposal's own, in the order in which they are chosen from. */
export const otherOutcomes = outcomes.filter((outcome): outcome is Exclude<Outcome, 'as-proposed'> => outcome !== 'as-proposed');

/** "Annat utfall": one list of outcomes, the few fields that they need between them, one button. */
export function otherOutcome(context: CardContext, item: AgendaItem): CardElement {
  const clauses = (item.proposal?.clauses ?? []).map(lineOf).join('\n');
  const choices = otherOutcomes.map((outcome) => ({ title: outcomeChoice[outcome], value: outcome }));
  const words = cards.otherOutcome;

  return showCard(
    cards.item.otherOutcome,
    [
      choiceSet('outcome', cards.item.outcome, choices, { required: cards.item.outcomeRequired }),
      textInput('clauses', words.clauses, { isMultiline: true, value: clauses }),
      textInput('who', words.who),
      textInput('what', words.what),
      dateInput('date', words.date),
      ...words.needs.map(quiet),
    ],
    [press(cards.item.decide, 'decide-other', signedFor(context, item, 'decide-other'), { takesInputs: true })],
  );
}
