import type { MinutesView } from '../../contracts/minutes';
import type { Minutes } from '../../domain/minutes/minutes';
import { documents } from '../../i18n/sv/documents';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { presentAction } from './present-action';
import { presentMinutesDraft } from './present-minutes-draft';
import { presentMinutesItem } from './present-minutes-item';

/** The minutes as the document will read. */
export function presentMinutes({ minutes, reading }: { readonly minutes: Minutes; readonly reading: ReviewReading }): MinutesView {
  const { review, unit } = minutes;

  return {
    reviewId: review.id,
    version: review.version,
    status: documents.draftStatus,
    label: minutes.minutesLabel,
    title: review.title,
    organisation: unit.organisation,
    unit: unit.name,
    date: review.date,
    time: review.startTime ?? '',
    place: review.place,
    chair: minutes.chair,
    secretary: minutes.secretary,
    adjusters: [...minutes.adjusters],
    present: review.attendance.filter((line) => line.present),
    absent: review.attendance.filter((line) => !line.present),
    items: minutes.items.map((item) => presentMinutesItem(item, minutes, reading)),
    actions: minutes.actions.map((action) => presentAction(action, reading)),
    nextMeeting: review.nextMeeting,
    fingerprint: minutes.fingerprint,
    draft: review.minutesDraft && presentMinutesDraft(review.minutesDraft),
  };
}
