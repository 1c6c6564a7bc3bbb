import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { localTimeOf } from '../../../src/domain/calendar/local-date';
import type { Decision } from '../../../src/domain/decision/decision';
import { carriedFromText } from '../../../src/i18n/sv/carried-from';
import { decisionText, outcomeText } from '../../../src/i18n/sv/decision';
import { cards } from '../../../src/i18n/sv/cards';
import { decidedAs } from '../../../src/i18n/sv/minutes-opinions';
import type { CardAnswer, CardElement } from '../card';
import { nameIn, type CardContext } from '../card-context';
import { adaptiveCard, heading, line, press, quiet, section } from '../elements';
import { cut } from '../plain-text';
import { placeOf, refreshFor, shown, signedFor, type Shown } from './item-parts';
import { earlierPart, statementPart } from './statements';

/** The item when it has ended: the decision's own words and what somebody now has to do. Nothing to press but the tab, except for whom it still concerns. */
export function endedView(context: CardContext, item: AgendaItem, limit: number): CardAnswer {
  const place = placeOf(context.reading.review, item);
  const outcome = item.decision ? outcomeText[item.decision.outcome] : cards.ended.struck;
  const text = shown(context, item, { lines: item.decision ? decisionText(item.decision).split('\n') : [], limit });
  const summary = cut(cards.ended.summary(`${place} ${item.title}`, outcome), 200);

  return {
    summary,
    card: adaptiveCard({
      body: [
        quiet(titleOf(place, item)),
        heading(cut(item.title, 300)),
        ...(item.carriedFrom ? [quiet(cut(carriedFromText(item.carriedFrom), 200))] : []),
        ...outcomePart(context, item, { text, limit }),
        ...earlierPart(item, limit),
        ...statementPart(context, item, limit),
      ],
      actions: [...afterwards(context, item), ...text.ways],
      fallbackText: summary,
      refresh: mayStillChange(context, item) ? refreshFor(context, item) : null,
    }),
  };
}

function titleOf(place: string, item: AgendaItem): string {
  return item.decision ? cards.ended.title(place, outcomeText[item.decision.outcome], localTimeOf(new Date(item.decision.at))) : cards.ended.struckTitle(place);
}

function outcomePart({ reading }: CardContext, item: AgendaItem, { text, limit }: { readonly text: Shown; readonly limit: number }): readonly CardElement[] {
  if (item.decision) {
    const as = decidedAs(item.decision, { names: { [item.decision.decidedBy]: nameIn(reading, item.decision.decidedBy) } });
    const waiting = item.rewording ? [quiet(cards.ended.rewording(cut(item.rewording.texts.join('; '), Math.min(limit, 1_000))))] : [];

    return [section([...text.elements, ...(as === '' ? [] : [quiet(as)])]), ...actionLines(item.decision), ...waiting];
  }

  return item.struck?.reason ? [line(cards.ended.reason(cut(item.struck.reason, 500)))] : [];
}

/** Only for whom it concerns, and only so long: taking the decision back, letting new words stand. */
function afterwards(context: CardContext, item: AgendaItem): readonly CardElement[] {
  const may = context.reading.may.items[item.id] ?? [];

  return [
    ...(may.includes('undo') ? [press(cards.ended.undo, 'undo', signedFor(context, item, 'undo'))] : []),
    ...(may.includes('accept-wording') ? [press(cards.ended.rewordYes, 'reword-yes', signedFor(context, item, 'reword-yes')), press(cards.ended.rewordNo, 'reword-no', signedFor(context, item, 'reword-no'))] : []),
  ];
}

function mayStillChange({ reading: { review } }: CardContext, item: AgendaItem): boolean {
  return item.rewording !== null || (item.decision !== null && review.state === 'ongoing' && review.openItemId === item.id);
}

function actionLines(decision: Decision): readonly CardElement[] {
  return decision.clauses
    .slice(0, 30)
    .flatMap(({ assignment }, index) => {
      const number = decision.actions[index] ?? null;

      return assignment && number !== null ? [quiet(cards.ended.action(number, cut(assignment.responsible, 120), assignment.dueDate))] : [];
    });
}
