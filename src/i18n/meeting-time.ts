import { localDateOf, localTimeOf } from '../domain/calendar/local-date';
import type { Review } from '../domain/review/review';
import { clock } from './format';

/** "13.00–14.04": when it was held; before that, when it is to begin. The end is left out where the meeting went on another day. */
export function meetingTime({ startedAt, closedAt, startTime }: Pick<Review, 'startedAt' | 'closedAt' | 'startTime'>): string {
  const start = startedAt ? localTimeOf(new Date(startedAt)) : startTime;
  if (start === null) {
    return '';
  }
  const endsSameDay = startedAt !== null && closedAt !== null && localDateOf(new Date(startedAt)) === localDateOf(new Date(closedAt));

  return endsSameDay ? `${clock(start)}–${clock(localTimeOf(new Date(closedAt)))}` : clock(start);
}
