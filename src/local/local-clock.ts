import type { Clock } from '../ports/clock';

/** A clock that starts where it is told and can be moved; it goes at the usual pace. */
export interface LocalClock extends Clock {
  moveTo(now: Date): void;
}

/** Without a start it is the machine's own time. */
export function createLocalClock(start: Date | null): LocalClock {
  let ahead = start ? start.getTime() - Date.now() : 0;

  return {
    now: () => new Date(Date.now() + ahead),
    moveTo(now) {
      ahead = now.getTime() - Date.now();
    },
  };
}
