import type { ReviewReading } from '../../usecases/review/review-reading';
import { roleWarnings } from './role-warnings';
import { sendingWarnings } from './sending-warnings';
import { windowWarnings } from './window-warnings';

/** What stands above the agenda: a warning, never a lock (decisions 5, 7, 8). */
export function warningsOf(reading: ReviewReading): string[] {
  return [...windowWarnings(reading), ...roleWarnings(reading), ...sendingWarnings(reading)];
}
