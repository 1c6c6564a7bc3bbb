import { attachmentsOf } from '../domain/minutes/attachments';
import type { Minutes } from '../domain/minutes/minutes';
import { meetingTime } from '../i18n/meeting-time';
import { timeInMeeting } from '../domain/review/time-in-meeting';
import { presenceText } from '../i18n/sv/attendance';
import { documents } from '../i18n/sv/documents';
import { minutesRemarks } from '../i18n/sv/minutes-remarks';
import { actionTags, earlierTags, type ActionTags, type EarlierTags } from './action-tags';
import { itemTags, type ItemTags } from './item-tags';

/** The minutes as the tags of a template read them (`template/tag-schema.ts`): texts and lists only, every key always there. */
export interface MinutesTags {
  readonly [text: string]: string | readonly object[];
  readonly punkter: readonly ItemTags[];
  readonly åtgärder: readonly ActionTags[];
  readonly tidigare: readonly EarlierTags[];
  readonly bilagor: readonly { readonly nummer: string; readonly namn: string }[];
}

/** The values of all tags for these minutes. What has not been said is '' or an empty list, so that it leaves no line. */
export function minutesTags(minutes: Minutes): MinutesTags {
  const { review, unit } = minutes;
  const attachments = attachmentsOf(minutes.items);

  return {
    enhet: unit.name,
    organisation: unit.organisation,
    handlingstyp: capital(minutes.minutesLabel),
    titel: review.title,
    mötestyp: minutes.meetingTypeName,
    datum: review.date ?? '',
    tid: meetingTime(review),
    plats: review.place,
    ärendenummer: '',
    diarienummer: documents.registryNumberUnknown,
    status: documents.draftStatus,
    ordförande: minutes.chair,
    sekreterare: minutes.secretary,
    justerare: minutes.adjusters.map(({ name, role }) => ({ namn: name, roll: role, datum: '' })),
    närvarande: attendanceTags(minutes, true),
    frånvarande: attendanceTags(minutes, false),
    anmärkningar: minutesRemarks(review).map((text) => ({ text })),
    punkter: minutes.items.map((item) => itemTags(item, minutes, attachments)),
    åtgärder: minutes.actions.filter(({ state }) => state !== 'undone').map((action) => actionTags(action, paragraphOf(minutes, action.itemId))),
    tidigare: minutes.earlier.map((group) => earlierTags(group, review.date)),
    bilagor: attachments.map(({ number, name, version }) => ({ nummer: String(number), namn: documents.attachment(name, version) })),
    justeras: documents.adjustingAt(review.adjusting?.date ?? null, review.adjusting?.place ?? ''),
    nästamöte: review.nextMeeting,
    fingeravtryck: minutes.fingerprint,
  };
}

function attendanceTags({ review }: Minutes, present: boolean): readonly object[] {
  return review.attendance.filter((line) => line.present === present).map((line) => ({ namn: line.name, roll: line.role === line.name ? '' : line.role, paragrafer: presenceText(timeInMeeting(line, review, review.closedAt ?? review.startedAt ?? '')) }));
}

function paragraphOf({ items }: Minutes, itemId: string): number | null {
  return items.find(({ id }) => id === itemId)?.paragraph ?? null;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
