import type { MeetingTypeAtLevel } from '../../domain/routine/routine';
import type { ReviewReading } from '../../usecases/review/review-reading';

/** What the routine says of this kind of meeting at this level; undefined where it no longer has it. */
export function meetingRule({ routine, review }: ReviewReading): MeetingTypeAtLevel | undefined {
  return routine.meetingTypes[review.meetingType]?.levels[review.level];
}

/** Whether the meeting is still to be held. */
export function isAhead({ review }: ReviewReading): boolean {
  return review.state === 'planned' || review.state === 'preparing' || review.state === 'summoned';
}
