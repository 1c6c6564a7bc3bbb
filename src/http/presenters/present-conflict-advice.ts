import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { conflictOfDecider } from '../../i18n/sv/conflict-of-decider';
import { conflictAdvice } from '../../usecases/decision/conflict-advice';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { nameOf } from './present-names';

/** What the reader is to do about the decision-maker's jäv, as a sentence. */
export function presentConflictAdvice(item: AgendaItem, reading: ReviewReading): string | null {
  const found = conflictAdvice(reading, item);

  return found && conflictOfDecider[found.advice](nameOf(reading, found.personId), found.deputies.map((personId) => nameOf(reading, personId)));
}
