import { itemsMissed, minutedAbsences } from './presence';
import type { Absence, Attendance, Review } from './review';

/** What the minutes say of a person's time in the meeting. */
export interface TimeInMeeting {
  readonly actingFor: string;
  readonly note: string;
  /** §§ at which they were there, where they missed a decision; null where they missed none, or none is given yet. */
  readonly paragraphs: readonly number[] | null;
  /** The same by the items' numbers, before §§ are given. */
  readonly numbers: readonly number[] | null;
  /** Times out that are minuted, each ended. */
  readonly absences: readonly (Absence & { readonly to: string })[];
}

/** Reckons it for one line of the list. `until`: when the meeting ended, or now. */
export function timeInMeeting(line: Attendance, review: Pick<Review, 'items'>, until: string): TimeInMeeting {
  const { actingFor, note } = line;
  if (!line.present) {
    return { actingFor, note, paragraphs: null, numbers: null, absences: [] };
  }
  const missed = itemsMissed(line, review, until);
  const there = review.items.filter((item) => item.struck === null && !missed.includes(item));
  const paragraphs = there.flatMap((item) => item.paragraph ?? []);
  const hasMissed = missed.length > 0;

  return {
    actingFor,
    note,
    paragraphs: hasMissed && paragraphs.length > 0 ? paragraphs : null,
    numbers: hasMissed && paragraphs.length === 0 ? there.flatMap((item) => item.number ?? []) : null,
    absences: minutedAbsences(line, review, until).map((absence) => ({ ...absence, to: absence.to ?? until })),
  };
}
