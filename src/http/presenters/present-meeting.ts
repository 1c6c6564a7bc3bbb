import type { ReviewView } from '../../contracts/review';
import { localDateOf } from '../../domain/calendar/local-date';
import { deciderDuty, deputiesFor } from '../../domain/decision/deciding-as';
import { isPresent } from '../../domain/review/attendance';
import { awaySince, AWAY_MINUTES } from '../../domain/review/presence';
import { missingRoles } from '../../domain/review/required-roles';
import { answerWords } from '../../i18n/sv/decision';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { bearer, nameOf, roleNameOf } from './present-names';

type MeetingView = Pick<
  ReviewView,
  'now' | 'startedAt' | 'closedAt' | 'continuesOn' | 'answerWords' | 'deputies' | 'sightings' | 'missingRoles' | 'away' | 'adjusters' | 'adjusting' | 'nextMeeting' | 'nextReviewId'
>;

/** The meeting as it is held: its clock, who leads and stands in, whom Teams saw, who adjusts, when the next one is. */
export function presentMeeting(reading: ReviewReading): MeetingView {
  const { review, routine, now } = reading;
  const on = localDateOf(now);
  const named = (personId: string) => ({ personId, name: nameOf(reading, personId) });
  const isHeld = review.state === 'ongoing' || review.state === 'adjourned';

  return {
    now: now.toISOString(),
    startedAt: review.startedAt,
    closedAt: review.closedAt,
    continuesOn: review.continuesOn,
    answerWords: { ...answerWords(review) },
    deputies: deputiesFor(review, { ...reading, on }).filter((personId) => isPresent(review, personId)).map(named),
    sightings: isHeld ? review.sightings.map((sighting) => ({ ...sighting, name: sighting.personId === null ? sighting.name : nameOf(reading, sighting.personId) })) : [],
    missingRoles: isHeld ? missingRoles({ ...reading, on }).map((role) => ({ role, name: roleNameOf({ routine }, role) })) : [],
    away: presentAway(reading),
    adjusters: (review.adjusting?.personIds ?? []).map(named),
    adjusting: { date: review.adjusting?.date ?? null, place: review.adjusting?.place ?? '' },
    nextMeeting: review.nextMeeting,
    nextReviewId: review.nextReviewId,
  };
}

/** Whoever decides here, if Teams saw them go two minutes ago or more (decisions 8). */
function presentAway(reading: ReviewReading): MeetingView['away'] {
  const { review, now } = reading;
  const decider = bearer(reading, deciderDuty(review, reading));
  const since = decider && review.state === 'ongoing' ? awaySince(review, decider.personId) : null;

  return decider && since && now.getTime() - Date.parse(since) >= AWAY_MINUTES * 60_000 ? { ...decider, since } : null;
}
