import { localDateOf } from '../../src/domain/calendar/local-date';
import { deputiesFor } from '../../src/domain/decision/deciding-as';
import { isPresent } from '../../src/domain/review/attendance';
import type { ReviewReading } from '../../src/usecases/review/review-reading';

/** The deputies of who decides that are in the meeting, the reader left out. */
export function deputiesThere({ review, unit, routine, level, principal, now }: ReviewReading): readonly string[] {
  return deputiesFor(review, { unit, routine, level, on: localDateOf(now) }).filter(
    (personId) => personId !== principal?.personId && isPresent(review, personId),
  );
}
