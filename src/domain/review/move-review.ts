import type { AgendaItem } from '../agenda/agenda-item';
import type { LocalDate, LocalTime } from '../calendar/local-date';
import { yearOf } from '../calendar/local-date';
import { accepted, refused, type Result } from '../result';
import type { Review } from './review';

/** Where and when to; what is left out stays as it was. */
export interface Move {
  readonly date: LocalDate;
  readonly startTime?: LocalTime | null | undefined;
  readonly place?: string | undefined;
  readonly reason: string;
}

/**
 * Moves a review. A new day needs a reason, and once the kallelse is out a new time or place too. The title follows the year, and until
 * the kallelse the agenda follows the day (U-71, P-6…P-14): `agenda` is the routine's for the new day; what has been written is kept.
 */
export function moveReview(review: Review, move: Move, agenda: readonly AgendaItem[]): Result<Review> {
  const startTime = move.startTime === undefined ? review.startTime : move.startTime;
  const place = move.place ?? review.place;
  const isOtherDay = review.date !== null && review.date !== move.date;
  const isOtherwise = review.summons !== null && (review.startTime !== startTime || review.place !== place);
  if ((isOtherDay || isOtherwise) && move.reason.trim() === '') {
    return refused('reason-missing');
  }

  return accepted({
    ...review,
    date: move.date,
    startTime,
    place,
    title: review.title.replace(/\d{4}$/, String(yearOf(move.date))),
    items: review.state === 'preparing' ? reckonedAnew(review.items, agenda) : review.items,
  });
}

/** The routine's items for the new day with what is written in them; an item that no longer stands goes only if nobody has touched it. */
function reckonedAnew(items: readonly AgendaItem[], agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  const standing = agenda.map((fresh): AgendaItem => {
    const known = items.find((item) => item.id === fresh.id);

    return known && known.title !== fresh.title ? { ...known, title: fresh.title, version: known.version + 1 } : (known ?? fresh);
  });
  const kept = items.filter((item) => item.version > 0 && !standing.some((other) => other.id === item.id));
  const own = items.filter((item) => item.version === 0 && item.id.startsWith('egen-'));

  return [...standing, ...kept, ...own];
}
