import { minutesDraftOf } from '../../domain/document/review-document';
import { localDateOf } from '../../domain/calendar/local-date';
import { latestDay, sendingOf } from '../../domain/review/send';
import type { Sending } from '../../domain/routine/routine';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { nextStepInMeeting } from './next-step-in-meeting';
import { mine, waiting, type NextStep } from './step';

const texts = httpText.nextStep;

/** The one thing for this person to do now, by the review's state; where it is somebody else's, what is waited for and who does it. */
export function nextStep(reading: ReviewReading): NextStep {
  switch (reading.review.state) {
    case 'planned':
      return mine(reading, 'prepare', texts.prepare) ?? waiting(reading, 'coordinator', texts.waiting.prepare);
    case 'preparing':
      return whilePreparing(reading);
    case 'summoned':
      return whileSummoned(reading);
    case 'ongoing':
      return nextStepInMeeting(reading);
    case 'adjourned':
      return mine(reading, 'resume', texts.resume) ?? waiting(reading, 'secretary', texts.waiting.resume);
    case 'closed':
      return { text: minutesDraftOf(reading.review)?.state === 'stored' ? texts.draftStored : texts.draftWaits, verb: null };
    case 'cancelled':
      return { text: texts.cancelled, verb: null };
  }
}

function whilePreparing(reading: ReviewReading): NextStep {
  const dateFirst = reading.review.date === null ? mine(reading, 'move', texts.setDate) : null;

  return dateFirst ?? mine(reading, 'send-summons', texts.sendSummons(latest(reading, 'summons'))) ?? waiting(reading, 'coordinator', texts.waiting.sendSummons);
}

/** Where one person sends the underlag and starts the meeting, the underlag comes first until the day of the meeting. */
function whileSummoned(reading: ReviewReading): NextStep {
  const { date } = reading.review;
  const briefing = reading.review.briefing ? null : mine(reading, 'send-briefing-material', texts.sendBriefing(latest(reading, 'briefing-material')));
  const start = mine(reading, 'start', texts.start);
  const isBeforeTheDay = date !== null && localDateOf(reading.now) < date;

  return (isBeforeTheDay ? (briefing ?? start) : (start ?? briefing)) ?? { text: texts.meetingOn(date), verb: null };
}

function latest({ routine, review }: ReviewReading, what: Sending['what']): string | null {
  const meetingType = routine.meetingTypes[review.meetingType];

  return meetingType && review.date ? latestDay(review.date, sendingOf(meetingType, what, review.level)) : null;
}
