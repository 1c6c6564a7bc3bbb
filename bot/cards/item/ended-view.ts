import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { localTimeOf } from '../../../src/domain/calendar/local-date';
import type { Decision } from '../../../src/domain/decision/decision';
import { decisionText, outcomeText } from '../../../src/i18n/sv/decision';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardAnswer, CardElement } from '../card';
import type { CardContext } from '../card-context';
import { adaptiveCard, heading, line, quiet, section } from '../elements';
import { cut } from '../plain-text';
import { placeOf, showInTab, shown } from './item-parts';

/** The item when it has ended: the decision's own words and what somebody now has to do. Nothing to press but the tab. */
export function endedView(context: CardContext, item: AgendaItem, limit: number): CardAnswer {
  const place = placeOf(context.reading.review, item);
  const outcome = item.decision ? outcomeText[item.decision.outcome] : cards.ended.struck;
  const summary = cut(cards.ended.summary(`${place} ${item.title}`, outcome), 200);

  return {
    summary,
    card: adaptiveCard({
      body: [quiet(titleOf(place, item)), heading(cut(item.title, 300)), ...outcomePart(item, limit)],
      actions: [showInTab(context, item)],
      fallbackText: summary,
    }),
  };
}

function titleOf(place: string, item: AgendaItem): string {
  return item.decision ? cards.ended.title(place, outcomeText[item.decision.outcome], localTimeOf(new Date(item.decision.at))) : cards.ended.struckTitle(place);
}

function outcomePart(item: AgendaItem, limit: number): readonly CardElement[] {
  if (item.decision) {
    return [section(shown(decisionText(item.decision).split('\n'), limit).elements), ...actionLines(item.decision)];
  }

  return item.struck?.reason ? [line(cards.ended.reason(cut(item.struck.reason, 500)))] : [];
}

function actionLines(decision: Decision): readonly CardElement[] {
  return decision.clauses
    .slice(0, 30)
    .flatMap(({ assignment }, index) => {
      const number = decision.actions[index] ?? null;

      return assignment && number !== null ? [quiet(cards.ended.action(number, cut(assignment.responsible, 120), assignment.dueDate))] : [];
    });
}
