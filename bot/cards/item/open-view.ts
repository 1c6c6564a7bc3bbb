import { stateOf, type AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import { existsIn } from '../../../src/domain/review/lifecycle';
import { answerChoices } from '../../../src/domain/decision/answer';
import { answerText } from '../../../src/i18n/sv/decision';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardAnswer, CardElement } from '../card';
import type { CardContext } from '../card-context';
import { adaptiveCard, press, quiet, section, strong } from '../elements';
import { cut } from '../plain-text';
import { answerLines } from './answers';
import { itemHead, proposalLines, refreshFor, showInTab, shown, signedFor } from './item-parts';

/** The item that the group has before it: the proposal, the answers so far, three buttons to answer with. */
export function openView(context: CardContext, item: AgendaItem, limit: number): CardAnswer {
  const { review } = context.reading;
  const summary = cut(cards.item.summary(itemNumber(review, item), item.title), 200);
  const isWaiting = stateOf(item, review.openItemId) === 'waiting';

  return {
    summary,
    card: adaptiveCard({
      body: [
        ...itemHead(context, item),
        ...(isWaiting ? [quiet(cards.item.waiting)] : []),
        section(proposalPart(context, item, limit)),
        ...(item.kind === 'formalia' ? [] : [section(answerLines(context, item))]),
        ...missing(item),
      ],
      actions: actions(context, item),
      fallbackText: summary,
      refresh: refreshFor(context, item),
    }),
  };
}

function proposalPart(context: CardContext, item: AgendaItem, limit: number): readonly CardElement[] {
  const lines = proposalLines(context, item);
  if (lines.length > 0) {
    return [strong(cards.item.proposal), ...shown(lines, limit).elements];
  }

  return [quiet(item.kind === 'beslut' ? cards.item.noProposal : cards.item.information)];
}

function missing(item: AgendaItem): readonly CardElement[] {
  const words = [item.kind === 'beslut' && !item.proposal?.clauses.length ? cards.item.missingProposal : '', item.kind !== 'formalia' && item.conclusion === '' ? cards.item.missingConclusion : ''];
  const said = words.filter((word) => word !== '');

  return said.length === 0 ? [] : [quiet(cards.item.missing(said))];
}

function actions(context: CardContext, item: AgendaItem): readonly CardElement[] {
  const { reading } = context;
  const may = reading.may.items[item.id] ?? [];
  const mayAnswer = reading.principal ? may.includes('answer') : item.openedAt !== null && existsIn('answer', reading.review.state);
  const isAnswerable = mayAnswer && item.kind !== 'formalia';

  return [
    ...(isAnswerable ? answerChoices.map((choice) => press(answerText[choice], `answer-${choice}`, signedFor(context, item, `answer-${choice}`))) : []),
    ...(may.includes('note') && item.kind === 'information' ? [press(cards.item.note, 'note', signedFor(context, item, 'note'))] : []),
    showInTab(context, item),
  ];
}
