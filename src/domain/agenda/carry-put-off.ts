import type { LocalDate } from '../calendar/local-date';
import type { Review } from '../review/review';
import type { AgendaItem } from './agenda-item';
import { blankItem } from './blank-item';

/** An item that an earlier review tabled or remitted, and no later one has taken up. */
export interface PutOffItem {
  readonly reviewId: string;
  readonly reviewTitle: string;
  readonly date: LocalDate | null;
  readonly item: AgendaItem;
}

/**
 * The review with what earlier ones put off (bordlagd, återremitterad): each by itself, with its background, figures and proposal, after
 * the opening items. An item that stands there already is not put in again. Once numbers are given they come last with the next ones.
 */
export function carryPutOff(review: Review, putOff: readonly PutOffItem[]): Review {
  const fresh = putOff.filter(({ reviewId, item }) => !review.items.some(({ carriedFrom }) => carriedFrom?.reviewId === reviewId && carriedFrom.itemId === item.id));
  if (fresh.length === 0) {
    return review;
  }
  const place = review.summons ? review.items.length : openingEnds(review.items);
  const carried = fresh.map((entry, index) => carriedItem(entry, review.summons ? review.items.length + index + 1 : null));

  return { ...review, items: review.items.toSpliced(place, 0, ...carried) };
}

/** Opening formalia, and the item that follows up earlier minutes, come first. */
function openingEnds(items: readonly AgendaItem[]): number {
  const first = items.findIndex((item) => item.kind !== 'formalia' && item.shows !== 'open-actions');

  return first < 0 ? items.length : first;
}

function carriedItem({ reviewId, reviewTitle, date, item }: PutOffItem, number: number | null): AgendaItem {
  const { title, note, kind, clauses, questions, shows, sources, references, presenter, subjectAreas, background, figures, proposal, confidential, plannedMinutes } = item;

  return {
    ...blankItem,
    id: item.carriedFrom ? item.id : `fran-${reviewId}-${item.id}`,
    title,
    note,
    kind: kind === 'formalia' ? 'beslut' : kind,
    optional: false,
    clauses,
    questions,
    shows,
    sources,
    references,
    presenter,
    subjectAreas,
    background,
    figures,
    proposal: proposal && { ...proposal, version: 1 },
    confidential,
    plannedMinutes,
    number,
    carriedFrom: { reviewId, itemId: item.id, reviewTitle, paragraph: item.paragraph, date },
  };
}
