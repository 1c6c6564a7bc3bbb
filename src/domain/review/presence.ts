import type { Absence, Attendance, Review, Sighting } from './review';

/** What Teams says of one person or device in the meeting. `personId` where it is somebody of the unit. */
export interface Seen extends Omit<Sighting, 'at'> {
  readonly event: 'joined' | 'left';
}

/** Minutes that somebody who leads or decides may be gone before the secretary is asked what to do (decisions 8). */
export const AWAY_MINUTES = 2;

/** Absences shorter than this are not minuted, unless a decision was made meanwhile. */
const SHORTEST_ABSENCE_MINUTES = 3;

/**
 * Notes what Teams saw as proposals: an absence of somebody on the list begins or ends; whoever comes and is not marked as present waits
 * for the secretary's word. Nobody gains or loses a right by it (T5). What is known already changes nothing; events may come in any order.
 */
export function notePresence(review: Review, seen: readonly Seen[], now: Date): Review {
  return seen.reduce((state, one) => noted(state, one, now.toISOString()), review);
}

/** Absences that stand in the minutes: three minutes or longer, or with a decision in them. An open one lasts until `until`. */
export function minutedAbsences(line: Attendance, review: Pick<Review, 'items'>, until: string): readonly Absence[] {
  return line.absences.filter((absence) => {
    const to = absence.to ?? until;
    const isLong = Date.parse(to) - Date.parse(absence.from) >= SHORTEST_ABSENCE_MINUTES * 60_000;

    return isLong || review.items.some(({ decision }) => decision !== null && isWithin(decision.at, absence.from, to));
  });
}

/** The items that were decided while the person was out: their §§ are left out in the list of those present. */
export function itemsMissed(line: Attendance, review: Pick<Review, 'items'>, until: string): Review['items'] {
  const absences = minutedAbsences(line, review, until);

  return review.items.filter(({ decision }) => decision !== null && absences.some((absence) => isWithin(decision.at, absence.from, absence.to ?? until)));
}

/** Since when the person has been away by Teams' word; null where they are there or the secretary has said otherwise. */
export function awaySince(review: Pick<Review, 'attendance'>, personId: string): string | null {
  const line = review.attendance.find((candidate) => candidate.personId === personId && candidate.present);

  return line?.absences.find((absence) => absence.source === 'teams' && absence.to === null)?.from ?? null;
}

function noted(review: Review, seen: Seen, at: string): Review {
  const line = review.attendance.find((candidate) => candidate.personId === seen.personId);

  return seen.event === 'joined' ? joined(review, seen, { line, at }) : left(review, seen, { line, at });
}

function joined(review: Review, { id, personId, name }: Seen, { line, at }: { readonly line: Attendance | undefined; readonly at: string }): Review {
  const open = line?.absences.find((absence) => absence.source === 'teams' && absence.to === null);
  if (line && open) {
    return withLine(review, line, { absences: line.absences.map((absence) => (absence === open ? { ...absence, to: at } : absence)) });
  }
  if (line?.present || review.sightings.some((sighting) => sighting.id === id)) {
    return review;
  }

  return { ...review, sightings: [...review.sightings, { id, personId, name, at }] };
}

function left(review: Review, { id }: Seen, { line, at }: { readonly line: Attendance | undefined; readonly at: string }): Review {
  if (line?.present) {
    return line.absences.some((absence) => absence.to === null) ? review : withLine(review, line, { absences: [...line.absences, { from: at, to: null, source: 'teams' }] });
  }

  return review.sightings.some((sighting) => sighting.id === id) ? { ...review, sightings: review.sightings.filter((sighting) => sighting.id !== id) } : review;
}

function withLine(review: Review, line: Attendance, change: Partial<Attendance>): Review {
  return { ...review, attendance: review.attendance.map((candidate) => (candidate === line ? { ...line, ...change } : candidate)) };
}

function isWithin(moment: string, from: string, to: string): boolean {
  return Date.parse(moment) >= Date.parse(from) && Date.parse(moment) <= Date.parse(to);
}
