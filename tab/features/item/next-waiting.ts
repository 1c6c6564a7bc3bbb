import type { ItemView } from '../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../src/contracts/review';

/** The item that the meeting comes to next: the first that waits after the open one, else the first that waits at all. */
export function nextWaiting(review: ReviewView): ItemView | null {
  const position = review.items.findIndex((item) => item.id === review.openItemId);
  const waiting = review.items.filter((item) => item.state === 'waiting' && !(item.kind === 'formalia' && item.openedAt !== null));

  return waiting.find((item) => review.items.indexOf(item) > position) ?? waiting[0] ?? null;
}
