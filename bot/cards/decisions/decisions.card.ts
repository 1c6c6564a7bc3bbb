import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { localTimeOf } from '../../../src/domain/calendar/local-date';
import type { Decision } from '../../../src/domain/decision/decision';
import { decisionText, outcomeText } from '../../../src/i18n/sv/decision';
import { cards } from '../../../src/i18n/sv/cards';
import type { CardAnswer, CardElement } from '../card';
import type { CardContext } from '../card-context';
import { adaptiveCard, fitting, heading, line, openTab, quiet, section, strong } from '../elements';
import { placeOf, titleInList } from '../item/item-parts';
import { cut } from '../plain-text';

const MOST_DECISIONS = 30;

/** What this meeting has decided so far, in the order of the agenda. */
export function decisionsCard({ reading, tenantId, tabUrl }: CardContext): CardAnswer {
  const { review } = reading;
  const decided = review.items.flatMap((item) => (item.decision ? [{ item, decision: item.decision }] : []));
  const summary = cards.decisions.summary(decided.length);
  const more = decided.length - MOST_DECISIONS;

  return fitting([1_000, 300, 100, 40], (limit) => ({
    summary,
    card: adaptiveCard({
      body: [
        heading(cut(cards.decisions.title(review.title), 300)),
        ...(decided.length === 0 ? [line(cards.decisions.none)] : []),
        ...decided.slice(0, MOST_DECISIONS).map((entry) => (entry.item.confidential ? quiet(titleInList(review, entry.item, limit)) : decisionPart(placeOf(review, entry.item), entry, limit))),
        ...(more > 0 ? [quiet(cards.decisions.more(more))] : []),
      ],
      actions: [openTab(cards.agenda.open, tabUrl({ tenantId, reviewId: review.id, itemId: null }))],
      fallbackText: summary,
    }),
  }));
}

function decisionPart(place: string, { item, decision }: { readonly item: AgendaItem; readonly decision: Decision }, limit: number): CardElement {
  return section([
    quiet(cards.ended.title(place, outcomeText[decision.outcome], localTimeOf(new Date(decision.at)))),
    strong(cut(item.title, Math.min(limit, 200))),
    line(cut(decisionText(decision).replaceAll('\n', ' '), limit)),
  ]);
}
