import { isEnded, type AgendaItem } from '../agenda/agenda-item';
import { isPresent } from '../review/attendance';
import type { Review } from '../review/review';
import { deputiesFor, holdersOf, type DecidingContext } from './deciding-as';
import { hasConflict } from './statement';

/** Whose jäv it is, and who can decide in their place: the deputies who are there without a jäv of their own. */
export interface ConflictOfDecider {
  readonly personId: string;
  readonly deputies: readonly string[];
}

/** The jäv that keeps an item from being decided by whom it belongs to; null where it is handed over, ended, or another holder can decide. */
export function conflictOfDecider(review: Review, item: AgendaItem, context: Omit<DecidingContext, 'personId'>): ConflictOfDecider | null {
  const holders = holdersOf(review, context);
  const out = holders.find((personId) => hasConflict(item, personId));
  const canDecide = (personId: string) => isPresent(review, personId) && !hasConflict(item, personId);
  if (out === undefined || item.handover !== null || isEnded(item) || holders.some(canDecide)) {
    return null;
  }

  return { personId: out, deputies: deputiesFor(review, context).filter(canDecide) };
}
