import type { Review } from '../review/review';
import type { AgendaItem } from './agenda-item';
import type { AgendaItemKind } from './agenda-item-kind';
import { blankItem } from './blank-item';

/**
 * An item of the unit's own (U-3, P-33). Before the kallelse it stands before the formalia that end the meeting; after it, where the
 * numbers are given, last with the next number.
 */
export function addItem(
  review: Review,
  item: { readonly id: string; readonly title: string; readonly kind: AgendaItemKind; readonly subjectAreas: readonly string[]; readonly presenter: string },
): Review {
  const added: AgendaItem = {
    ...blankItem,
    ...item,
    number: review.summons ? review.items.length + 1 : null,
    note: null,
    optional: false,
    clauses: [],
    questions: [],
    shows: null,
    sources: [],
    references: [],
  };

  const place = review.summons ? review.items.length : review.items.findLastIndex((known) => known.kind !== 'formalia') + 1;

  return { ...review, items: review.items.toSpliced(place, 0, added) };
}
