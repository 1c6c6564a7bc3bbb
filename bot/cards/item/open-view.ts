import { stateOf, type AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import { answerChoices } from '../../../src/domain/decision/answer';
import { existsIn } from '../../../src/domain/review/lifecycle';
import { cards } from '../../../src/i18n/sv/cards';
import { answerWords } from '../../../src/i18n/sv/decision';
import type { CardAnswer, CardElement } from '../card';
import type { CardContext } from '../card-context';
import { adaptiveCard, press, quiet, section, showCard } from '../elements';
import { cut } from '../plain-text';
import { answerLines } from './answers';
import { conflictPart } from './conflict-part';
import { handOverAction } from './hand-over-action';
import { itemHead, proposalLines, refreshFor, shown, signedFor, type Shown } from './item-parts';
import { materialAction } from './material-action';
import { missingPart } from './missing-part';
import { noteActions } from './note-actions';
import { stateAction } from './state-action';
import { earlierPart, judgementPart, statementPart } from './statements';

/** The item that the group has before it: the proposal, the answers so far, three buttons to answer with. */
export function openView(context: CardContext, item: AgendaItem, limit: number): CardAnswer {
  const { review } = context.reading;
  const summary = cut(cards.item.summary(itemNumber(review, item), item.title), 200);
  const isWaiting = stateOf(item, review.openItemId) === 'waiting';
  const text = shown(context, item, { lines: proposalLines(context, item), limit });

  return {
    summary,
    card: adaptiveCard({
      body: [
        ...itemHead(context, item),
        ...(isWaiting ? [quiet(cards.item.waiting)] : []),
        ...conflictPart(context, item),
        ...judgementPart(context, item, limit),
        ...proposalPart(item, text),
        ...earlierPart(item, limit),
        ...(item.kind === 'formalia' ? [] : [section(answerLines(context, item))]),
        ...statementPart(context, item, limit),
        ...missingPart(context, item),
      ],
      actions: actions(context, item, text),
      fallbackText: summary,
      refresh: refreshFor(context, item),
    }),
  };
}

function proposalPart(item: AgendaItem, { elements }: Shown): readonly CardElement[] {
  if (elements.length > 0) {
    return [section([quiet(cards.item.proposal), ...elements])];
  }

  return item.kind === 'formalia' ? [] : [section([quiet(cards.item.noProposal[item.kind])])];
}

/** Six at most: where others' buttons stand beside the svar, the svar are folded together. */
function actions(context: CardContext, item: AgendaItem, { ways }: Shown): readonly CardElement[] {
  const notes = noteActions(context, item);
  const handOver = notes.length > 0 ? [] : handOverAction(context, item);
  const answers = answerActions(context, item);
  const isCrowded = notes.length + handOver.length > 0 && answers.length > 0;

  return [
    ...notes,
    ...handOver,
    ...(isCrowded ? [showCard(cards.item.answer, [], answers)] : answers),
    ...stateAction(context, item),
    ...materialAction(item),
    ...ways,
  ];
}

function answerActions(context: CardContext, item: AgendaItem): readonly CardElement[] {
  const { reading } = context;
  const may = reading.may.items[item.id] ?? [];
  const mayAnswer = reading.principal ? may.includes('answer') : item.openedAt !== null && existsIn('answer', reading.review.state);
  const words = answerWords(reading.review);

  return mayAnswer && item.kind !== 'formalia' ? answerChoices.map((choice) => press(cut(words[choice], 40), `answer-${choice}`, signedFor(context, item, `answer-${choice}`))) : [];
}
