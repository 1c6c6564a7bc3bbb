import { localDateOf } from '../../../src/domain/calendar/local-date';
import type { Decision } from '../../../src/domain/decision/decision';
import { linkOf } from '../../../src/i18n/link-id';
import { cards } from '../../../src/i18n/sv/cards';
import { decisionText, outcomeText } from '../../../src/i18n/sv/decision';
import { extension as words } from '../../../src/i18n/sv/extension';
import type { FoundDecision } from '../../../src/ports/search-store';
import type { CardElement } from '../card';
import { adaptiveCard, fitting, heading, line, openTab, quiet, section } from '../elements';
import { cut } from '../plain-text';
import { previewed, type PreviewedCard } from '../preview';

/** Att-satser and actions that stand on the card; the rest in the tab. */
const MOST_LINES = 20;

/** A decision as somebody inserts it in a chat: its title, §, day and words, and what somebody now has to do. Nothing on it acts. */
export function foundDecisionCard(found: FoundDecision, publicUrl: string): PreviewedCard {
  const { item, decision, reviewId, reviewTitle, unitName } = found;
  const place = item.paragraph === null ? words.item(item.number) : cards.ended.paragraph(item.paragraph);
  const facts = words.decided(place, outcomeText[decision.outcome], localDateOf(new Date(decision.at)));
  const summary = cut(words.summaryDecision(place, item.title), 200);

  const answer = fitting([1_500, 500, 150, 40], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [quiet(facts), heading(cut(item.title, Math.min(limit, 300))), section(sentence(decision, limit)), ...actionLines(decision, limit), quiet(`${cut(reviewTitle, 200)} · ${cut(unitName, 100)}`)],
      actions: [openTab(words.open, linkOf(publicUrl, { to: 'item', reviewId, itemId: item.id }))],
      fallbackText: summary,
    }),
  }));

  return previewed(answer, { title: item.title, text: `${facts} · ${decisionText(decision)}` });
}

/** The lead and each att-sats on a line of its own, as in the minutes. */
function sentence(decision: Decision, limit: number): readonly CardElement[] {
  const lines = decisionText(decision).split('\n');
  const texts = lines.slice(0, MOST_LINES).map((text, index) => line(cut(index === 0 ? text : `– ${text}`, limit)));

  return lines.length > MOST_LINES ? [...texts, quiet(cards.item.cut)] : texts;
}

function actionLines(decision: Decision, limit: number): readonly CardElement[] {
  return decision.clauses.slice(0, MOST_LINES).flatMap(({ assignment }, index) => {
    const number = decision.actions[index] ?? null;

    return assignment && number !== null ? [quiet(cards.ended.action(number, cut(assignment.responsible, Math.min(limit, 120)), assignment.dueDate))] : [];
  });
}
