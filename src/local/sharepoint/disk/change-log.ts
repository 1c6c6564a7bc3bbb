/** What delta is answered from: each change gets the next number, and what is gone is remembered. */
export interface ChangeLog {
  /** Another after the log was begun anew: older tokens then lead nowhere. */
  readonly epoch: string;
  nextChange: number;
  readonly gone: Gone[];
}

interface Gone {
  readonly id: string;
  readonly change: number;
}

/** The number of a change that is made now. */
export function numberChange(log: ChangeLog): number {
  const number = log.nextChange;
  log.nextChange += 1;
  return number;
}

export function noteGone(log: ChangeLog, id: string): void {
  log.gone.push({ id, change: numberChange(log) });
}
