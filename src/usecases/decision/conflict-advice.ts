import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { localDateOf } from '../../domain/calendar/local-date';
import { conflictOfDecider, type ConflictOfDecider } from '../../domain/decision/conflict-of-decider';
import { decidingAs } from '../../domain/decision/deciding-as';
import type { ReviewReading } from '../review/review-reading';

/** What a reader can do about the decision-maker's jäv: the keys of the texts that say so. */
export interface ConflictAdvice extends ConflictOfDecider {
  readonly advice: 'handOver' | 'askSecretary' | 'decide' | 'propose' | 'deputyDecides' | 'findDeputy';
}

/** What this reader is to do where whoever decides the item has jäv; null for those who can do nothing about it. */
export function conflictAdvice(reading: ReviewReading, item: AgendaItem): ConflictAdvice | null {
  const { review, unit, routine, level, now, principal, may } = reading;
  const context = { unit, routine, level, on: localDateOf(now) };
  const conflict = conflictOfDecider(review, item, context);
  if (!conflict || !principal) {
    return null;
  }
  const isSomebodyThere = conflict.deputies.length > 0;
  if (principal.personId === conflict.personId) {
    return { ...conflict, advice: isSomebodyThere ? 'handOver' : 'askSecretary' };
  }
  const as = decidingAs(review, item, { ...context, personId: principal.personId });
  if (as.ok) {
    return { ...conflict, advice: as.value.binding ? 'decide' : 'propose' };
  }

  return may.review.includes('record-attendance') ? { ...conflict, advice: isSomebodyThere ? 'deputyDecides' : 'findDeputy' } : null;
}
