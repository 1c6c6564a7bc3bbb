import type { MinutesView } from '../../contracts/minutes';
import { attachmentsOf } from '../../domain/minutes/attachments';
import type { Minutes } from '../../domain/minutes/minutes';
import { meetingTime } from '../../i18n/meeting-time';
import { documents } from '../../i18n/sv/documents';
import { minutesRemarks } from '../../i18n/sv/minutes-remarks';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { presentAction } from './present-action';
import { presentAttendance } from './present-attendance';
import { presentMinutesDraft } from './present-document';
import { presentMinutesItem } from './present-minutes-item';

/** The minutes as the document will read. */
export function presentMinutes({ minutes, reading }: { readonly minutes: Minutes; readonly reading: ReviewReading }): MinutesView {
  const { review, unit } = minutes;
  const attachments = attachmentsOf(minutes.items);

  return {
    reviewId: review.id,
    version: review.version,
    status: documents.draftStatus,
    label: minutes.minutesLabel,
    title: review.title,
    organisation: unit.organisation,
    unit: unit.name,
    date: review.date,
    time: meetingTime(review),
    place: review.place,
    chair: minutes.chair,
    secretary: minutes.secretary,
    caseNumber: '',
    registryNumber: documents.registryNumberUnknown,
    adjusters: [...minutes.adjusters],
    present: review.attendance.filter((line) => line.present).map((line) => presentAttendance(line, reading)),
    absent: review.attendance.filter((line) => !line.present).map((line) => presentAttendance(line, reading)),
    remarks: [...minutesRemarks(review)],
    items: minutes.items.map((item) => presentMinutesItem(item, { minutes, reading, attachments })),
    actions: minutes.actions.map((action) => presentAction(action, reading)),
    attachments: [...attachments],
    nextMeeting: review.nextMeeting,
    fingerprint: minutes.fingerprint,
    draft: presentMinutesDraft(review),
  };
}
