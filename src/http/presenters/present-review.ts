import type { ReviewView } from '../../contracts/review';
import { localDateOf } from '../../domain/calendar/local-date';
import type { Sent } from '../../domain/review/review';
import { appointed } from '../../domain/unit/duty';
import { phraseText } from '../../i18n/sv/decision';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { decisionPhrase } from './decision-phrase';
import { nextStep } from './next-step';
import { presentAction, presentEarlier } from './present-action';
import { presentAttendance } from './present-attendance';
import { presentBriefingFolder } from './present-briefing-folder';
import { presentItem } from './present-item';
import { presentMeeting } from './present-meeting';
import { presentDocuments, presentMinutesDraft } from './present-document';
import { bearer, nameOf } from './present-names';
import { warningsOf } from './warnings';

/** The review as a person sees it: texts ready to read, and what they may do. */
export function presentReview(reading: ReviewReading): ReviewView {
  const { review, unit, routine } = reading;
  const meetingType = routine.meetingTypes[review.meetingType];

  return {
    id: review.id,
    version: review.version,
    title: review.title,
    unit: { id: unit.id, name: unit.name, organisation: unit.organisation },
    meetingType: review.meetingType,
    meetingTypeName: meetingType?.name ?? review.meetingType,
    minutesLabel: review.pinned?.minutesLabel ?? unit.overlay.minutesLabel ?? meetingType?.minutesLabel ?? '',
    state: review.state,
    date: review.date,
    startTime: review.startTime,
    place: review.place,
    subjectAreas: review.subjectAreas.map((id) => ({ id, name: routine.subjectAreas[id] ?? id })),
    phrase: phraseText(decisionPhrase(reading)),
    chair: bearer(reading, 'chair'),
    secretary: bearer(reading, 'secretary'),
    decisionMaker: bearer(reading, 'decisionMaker'),
    summons: review.summons && presentSent(review.summons, reading),
    briefing: review.briefing && presentSent(review.briefing, reading),
    briefingFolder: presentBriefingFolder(reading),
    openItemId: review.openItemId,
    items: review.items.map((item) => presentItem(item, reading)),
    attendance: review.attendance.map((line) => presentAttendance(line, reading)),
    attendanceConfirmed: review.attendanceConfirmed,
    chairId: review.chairId,
    earlier: reading.earlier.map((group) => presentEarlier(group, reading)),
    actions: reading.actions.map((action) => presentAction(action, reading)),
    remarks: review.remarks.map((remark) => ({ ...remark, by: nameOf(reading, remark.by) })),
    minutesDraft: presentMinutesDraft(review),
    documents: presentDocuments(reading),
    warnings: warningsOf(reading),
    chatConnected: reading.chatConnected,
    ...presentMeeting(reading),
    me: presentMyself(reading),
    nextStep: nextStep(reading),
  };
}

function presentSent(sent: Sent, reading: ReviewReading): NonNullable<ReviewView['summons']> {
  return { at: sent.at, by: nameOf(reading, sent.by), daysLate: sent.daysLate };
}

function presentMyself(reading: ReviewReading): ReviewView['me'] {
  const { unit, routine, principal, may, now } = reading;
  const personId = principal?.personId ?? '';
  const roles = [...new Set(unit.appointments.map((appointment) => appointment.role))].filter((role) =>
    appointed(unit, role, localDateOf(now)).some((appointment) => appointment.personId === personId),
  );

  return { personId, name: nameOf(reading, personId), roles: roles.map((role) => routine.roles[role]?.name ?? role), may: [...may.review] };
}
