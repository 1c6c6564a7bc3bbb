import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import { isEnded, type AgendaItem } from './agenda-item';

/** The item with that id, or the refusal `not-found`. */
export function findItem(review: Review, itemId: string): Result<AgendaItem> {
  const item = review.items.find((candidate) => candidate.id === itemId);

  return item ? accepted(item) : refused('not-found');
}

/** The item if it can still be worked with: neither ended nor struck. */
export function findOpenable(review: Review, itemId: string): Result<AgendaItem> {
  const found = findItem(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if (item.struck) {
    return refused('item-struck', { number: itemNumber(review, item) });
  }

  return isEnded(item) ? refused('item-ended', { number: itemNumber(review, item) }) : found;
}

/** The item if its words can still be written: all of it until it is ended, its wording until justering (product, Deciding). */
export function findWritable(review: Review, itemId: string): Result<AgendaItem> {
  const found = findItem(review, itemId);

  return found.ok && found.value.struck ? refused('item-struck', { number: itemNumber(review, found.value) }) : found;
}

/** The item if the meeting has come to it and not ended it. */
export function findOpened(review: Review, itemId: string): Result<AgendaItem> {
  const found = findOpenable(review, itemId);

  return found.ok && found.value.openedAt === null ? refused('item-not-open', { number: itemNumber(review, found.value) }) : found;
}

/** The review with the item changed and its version raised; other items stay the same objects. */
export function withItem(review: Review, item: AgendaItem, change: Partial<AgendaItem>): Review {
  return {
    ...review,
    items: review.items.map((candidate) => (candidate === item ? { ...item, ...change, version: item.version + 1 } : candidate)),
  };
}

/** The number people see: the given one, or the place on the agenda before numbers are given. */
export function itemNumber(review: Review, item: AgendaItem): number {
  return item.number ?? review.items.indexOf(item) + 1;
}
