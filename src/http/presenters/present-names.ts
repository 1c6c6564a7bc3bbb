import { localDateOf } from '../../domain/calendar/local-date';
import { bearersOf, type Duty } from '../../domain/unit/duty';
import type { ReviewReading } from '../../usecases/review/review-reading';

export interface NamedPerson {
  personId: string;
  name: string;
}

/** The person's name; the id where the person is no longer known. */
export function nameOf(reading: Pick<ReviewReading, 'names'>, personId: string): string {
  return reading.names[personId] ?? personId;
}

/** The role's name in this routine; free text stands as it is (U-16). */
export function roleNameOf(reading: Pick<ReviewReading, 'routine'>, role: string): string {
  return reading.routine.roles[role]?.name ?? role;
}

/** Who bears the duty today: somebody who is there before somebody who is not, holder before deputy. */
export function bearer(reading: ReviewReading, duty: Duty): NamedPerson | null {
  const found = bearersOf(duty, reading.level, reading.unit, localDateOf(reading.now));
  const there = found.find((candidate) => reading.review.attendance.some((line) => line.personId === candidate.personId && line.present));
  const chosen = there ?? found[0];

  return chosen ? { personId: chosen.personId, name: nameOf(reading, chosen.personId) } : null;
}
