import type { AgendaItem } from '../domain/agenda/agenda-item';
import { hiddenItem } from '../domain/agenda/hidden-item';
import { appendicesOf, type Appendix } from '../domain/minutes/appendices';
import { attachmentNumber, attachmentsOf } from '../domain/minutes/attachments';
import type { Minutes } from '../domain/minutes/minutes';
import { meetingTime } from '../i18n/meeting-time';
import { timeInMeeting } from '../domain/review/time-in-meeting';
import { presenceText } from '../i18n/sv/attendance';
import { documents } from '../i18n/sv/documents';
import { minutesRemarks } from '../i18n/sv/minutes-remarks';
import { actionTags, earlierTags, type ActionTags, type EarlierTags } from './action-tags';
import { agendaTags } from './agenda-tags';
import { decisionListTags } from './decision-list-tags';
import { itemTags, type ItemTags } from './item-tags';

/** The minutes as the tags of a template read them (`template/tag-schema.ts`): texts and lists only, every key always there. */
export interface MinutesTags {
  readonly [text: string]: string | readonly object[];
  readonly punkter: readonly ItemTags[];
  readonly åtgärder: readonly ActionTags[];
  readonly tidigare: readonly EarlierTags[];
  readonly bilagor: readonly { readonly nummer: string; readonly namn: string }[];
  readonly bilagetexter: readonly AppendixTags[];
}

/** A long background after the minutes; `punkt`: the place in `punkter` of the item that refers to it. */
export interface AppendixTags {
  readonly nummer: string;
  readonly rubrik: string;
  readonly text: string;
  readonly punkt: number;
}

/** The values of all tags for these minutes. What has not been said is '' or an empty list, so that it leaves no line. */
export function minutesTags(minutes: Minutes): MinutesTags {
  const { review, unit } = minutes;
  const attachments = attachmentsOf(minutes.whole ?? minutes.items);
  const listed = attachmentsOf(minutes.items).flatMap((attachment) => attachmentNumber(attachment, attachments) ?? []);
  const appendices = appendicesOf(minutes);
  const isSummons = minutes.stage === 'summons';

  return {
    enhet: unit.name,
    organisation: unit.organisation,
    handlingstyp: isSummons ? documents.summons : minutes.stage === 'extract' ? documents.extract : capital(minutes.minutesLabel),
    titel: review.title,
    mötestyp: minutes.meetingTypeName,
    datum: review.date ?? '',
    tid: meetingTime(review),
    plats: review.place,
    ärendenummer: '',
    diarienummer: documents.registryNumberUnknown,
    status: isSummons ? documents.summonsStatus(review.summons?.at ?? null) : documents.draftStatus,
    protokoll: isSummons ? '' : capital(minutes.minutesLabel),
    syfte: minutes.purpose,
    kallade: minutes.called.map(({ name, role }) => ({ namn: name, roll: role === name ? '' : role || documents.invited })),
    ...agendaTags(minutes),
    beslutförst: minutes.decisionList === 'first' && !isSummons ? documents.decisionList : '',
    beslutsist: minutes.decisionList === 'last' && !isSummons ? documents.decisionList : '',
    beslutslista: isSummons ? [] : decisionListTags(minutes),
    ordförande: minutes.chair,
    sekreterare: minutes.secretary,
    justerare: minutes.adjusters.map(({ name, role }) => ({ namn: name, roll: role, datum: '' })),
    närvarande: attendanceTags(minutes, true),
    frånvarande: attendanceTags(minutes, false),
    anmärkningar: minutesRemarks(review).map((text) => ({ text })),
    punkter: minutes.items.map((item) => itemTags(shownIn(minutes, item, appendices), minutes, attachments)),
    åtgärder: minutes.actions.filter(({ state }) => state !== 'undone').map((action) => actionTags(action, paragraphOf(minutes, action.itemId))),
    tidigare: minutes.earlier.map((group) => earlierTags(group, review.date)),
    bilagor: [
      ...attachments.filter(({ number }) => listed.includes(number)).map(({ number, name, version }) => ({ nummer: String(number), namn: documents.attachment(name, version) })),
      ...appendices.map(({ number, item }) => ({ nummer: String(number), namn: documents.appendix(item.paragraph, item.title) })),
    ],
    bilagetexter: appendices.map(({ number, item, text }) => ({ nummer: String(number), rubrik: documents.appendix(item.paragraph, item.title), text, punkt: minutes.items.findIndex(({ id }) => id === item.id) })),
    justeras: documents.adjustingAt(review.adjusting?.date ?? null, review.adjusting?.place ?? ''),
    nästamöte: review.nextMeeting,
    fingeravtryck: minutes.fingerprint,
  };
}

/** A kallelse says nothing of a sekretess item but its number; a long background is referred to where it is an appendix. */
function shownIn({ stage }: Minutes, item: AgendaItem, appendices: readonly Appendix[]): AgendaItem {
  if (stage === 'summons' && item.confidential) {
    return hiddenItem(item, documents.confidentialItem);
  }
  const appendix = appendices.find((one) => one.item.id === item.id);

  return appendix ? { ...item, background: documents.seeAppendix(appendix.number) } : item;
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
