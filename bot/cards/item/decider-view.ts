import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import { localDateOf } from '../../../src/domain/calendar/local-date';
import { decidingAs } from '../../../src/domain/decision/deciding-as';
import { decisionText } from '../../../src/i18n/sv/decision';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardAnswer, CardElement } from '../card';
import type { CardContext } from '../card-context';
import { adaptiveCard, buttons, press, quiet, section } from '../elements';
import { cut } from '../plain-text';
import { answerLines } from './answers';
import { conflictPart } from './conflict-part';
import { handOverAction } from './hand-over-action';
import { itemHead, proposalLines, refreshFor, shown, signedFor } from './item-parts';
import { materialAction } from './material-action';
import { missingPart } from './missing-part';
import { noteActions } from './note-actions';
import { otherOutcome } from './other-outcome';
import { stateAction } from './state-action';
import { earlierPart, judgementPart, statementPart } from './statements';

/** The decision-maker's own view: the decision as it will stand and one button that makes it so. */
export function deciderView(context: CardContext, item: AgendaItem, limit: number): CardAnswer {
  const summary = cut(cards.item.summaryDecider(itemNumber(context.reading.review, item), item.title), 200);
  const text = shown(context, item, { lines: linesToDecide(context, item), limit });
  const confirm = text.isWhole ? confirmation(context, item) : [];
  const proposal = text.elements.length > 0 ? [quiet(cards.item.decisionAsItWillStand), ...text.elements] : [quiet(cards.item.noProposal[item.kind === 'formalia' ? 'information' : item.kind])];

  return {
    summary,
    card: adaptiveCard({
      body: [
        ...itemHead(context, item),
        ...conflictPart(context, item),
        ...judgementPart(context, item, limit),
        section([...proposal, ...(confirm.length > 0 ? [buttons(confirm)] : [])]),
        ...earlierPart(item, limit),
        section(answerLines(context, item)),
        ...statementPart(context, item, limit),
        ...missingPart(context, item),
      ],
      actions: [...(text.isWhole ? otherWays(context, item) : []), ...stateAction(context, item), ...materialAction(item), ...text.ways],
      fallbackText: summary,
      refresh: refreshFor(context, item),
    }),
  };
}

/** The decision's words if this reader makes it: a chair in the decision-maker's place can only propose (decisions 8). */
function linesToDecide(context: CardContext, item: AgendaItem): readonly string[] {
  const { review, unit, routine, level, principal, now } = context.reading;
  const as = principal && decidingAs(review, item, { unit, routine, level, personId: principal.personId, on: localDateOf(now) });
  if (!as?.ok || !item.proposal?.clauses.length) {
    return proposalLines(context, item);
  }

  return decisionText({ outcome: 'as-proposed', clauses: item.proposal.clauses, detail: {}, ...as.value }).split('\n');
}

/** One press, right beneath what it makes so. Nobody decides on a text they have not seen whole: it stands only where the card shows all of it. */
function confirmation(context: CardContext, item: AgendaItem): readonly CardElement[] {
  const hasProposal = (item.proposal?.clauses.length ?? 0) > 0;
  const confirm = hasProposal ? [press(cards.item.decideAsProposed, 'decide-as-proposed', signedFor(context, item, 'decide-as-proposed'), { primary: true })] : [];

  return [...confirm, ...noteActions(context, item, { primary: true })];
}

/** At the card's end; six buttons at most with the confirmation and the tab's. */
function otherWays(context: CardContext, item: AgendaItem): readonly CardElement[] {
  return [otherOutcome(context, item), ...(noteActions(context, item).length > 0 ? [] : handOverAction(context, item))];
}
