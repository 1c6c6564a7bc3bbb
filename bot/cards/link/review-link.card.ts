import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import { linkOf } from '../../../src/i18n/link-id';
import { cards } from '../../../src/i18n/sv/cards';
import { extension as words } from '../../../src/i18n/sv/extension';
import { reviewStateClause } from '../../../src/i18n/sv/states';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import { adaptiveCard, heading, line, openTab, quiet } from '../elements';
import { cut } from '../plain-text';
import { previewed, type PreviewedCard } from '../preview';

/** What a link to a review, or to an item that is not decided, unfolds to: what it is, when, and where it stands. */
export function reviewLinkCard({ review, unit }: ReviewReading, item: AgendaItem | null, publicUrl: string): PreviewedCard {
  const place = item && words.item(itemNumber(review, item));
  const title = item ? item.title : review.title;
  const when = cards.agenda.when(review.date, review.startTime, cut(review.place, 120));
  const state = words.reviewAt(reviewStateClause[review.state], cut(unit.name, 100));
  const summary = cut(place === null ? title : `${place}: ${title}`, 200);

  const card = adaptiveCard({
    body: [...(place === null ? [] : [quiet(place)]), heading(cut(title, 300)), ...(item ? [line(cut(review.title, 300))] : []), line(when), quiet(state)],
    actions: [openTab(words.open, linkOf(publicUrl, item ? { to: 'item', reviewId: review.id, itemId: item.id } : { to: 'review', reviewId: review.id }))],
    fallbackText: summary,
  });

  return previewed({ card, summary }, { title: summary, text: `${when} · ${state}` });
}
