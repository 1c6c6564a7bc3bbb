import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { blankItem } from '../../domain/agenda/blank-item';
import { newDocument, type ReviewDocument } from '../../domain/document/review-document';
import { blankMeeting, type Review } from '../../domain/review/review';
import { fromJson } from '../json';
import type { ReviewRow } from '../tables';

/** What of a review stands in columns of its own, to be searched and listed by. */
export type ReviewHeader = Pick<Review, 'id' | 'unitId' | 'state' | 'date' | 'title' | 'meetingType'>;

type ReviewData = Omit<Review, keyof ReviewHeader | 'items' | 'version'>;

/** The review by the names of its columns; what has none stands together in `data`. */
export function reviewColumns(review: Review): Pick<ReviewRow, 'unit_id' | 'state' | 'date' | 'title' | 'meeting_type' | 'version'> & { readonly data: ReviewData } {
  const { id: _id, unitId, state, date, title, meetingType, items: _items, version, ...data } = review;

  return { unit_id: unitId, state, date, title, meeting_type: meetingType, version, data };
}

/** The review put together again from its parts. */
export function reviewFrom(parts: { readonly header: ReviewHeader; readonly data: unknown; readonly version: number; readonly items: readonly AgendaItem[] }): Review {
  const { minutesDraft: _earlier, ...data } = parts.data as ReviewData & EarlierData;

  return {
    ...blankMeeting,
    ...parts.header,
    ...data,
    attendance: data.attendance.map((line) => ({ ...blankLine, ...line })),
    pinned: data.pinned && { ...blankPin, ...data.pinned },
    documents: documentsFrom(parts.data as ReviewData & EarlierData),
    items: parts.items,
    version: parts.version,
  };
}

/** What the parts of a review lack that an older edition wrote. */
const blankLine = { actingFor: '', absences: [] } as const satisfies Partial<Review['attendance'][number]>;
const blankPin = { answers: null, printAnswers: false } as const satisfies Partial<NonNullable<Review['pinned']>>;

/** Before a review had documents of several kinds, the draft of its minutes stood in a field of its own. */
interface EarlierData {
  readonly minutesDraft?: Partial<ReviewDocument> | null | undefined;
}

function documentsFrom({ documents, minutesDraft }: Partial<Pick<Review, 'documents'>> & EarlierData): readonly ReviewDocument[] {
  return documents?.map((document) => newDocument(document)) ?? (minutesDraft ? [newDocument({ id: 'minutes', kind: 'minutes', fileName: '', at: '', ...minutesDraft })] : []);
}

/** The items of a JSON array column; none where there is no row. */
export function itemsFrom(json: string | null): readonly AgendaItem[] {
  return json === null ? [] : fromJson<readonly AgendaItem[]>(json).map(itemFrom);
}

/** An item as an older edition may have written it, with what it lacks as it begins. */
export function itemFrom(stored: AgendaItem): AgendaItem {
  return { ...blankItem, ...stored };
}

export interface ItemRow {
  readonly id: string;
  readonly place: number;
  readonly data: AgendaItem;
}

/** Items that are another object than before, or stand elsewhere: a rule gives back the same object for what it did not touch. */
export function changedItems(before: readonly AgendaItem[], after: readonly AgendaItem[]): readonly ItemRow[] {
  return after.flatMap((item, place) => (before[place] === item ? [] : [{ id: item.id, place, data: item }]));
}

/** Ids of items that are no longer there. */
export function removedItems(before: readonly AgendaItem[], after: readonly AgendaItem[]): readonly string[] {
  const kept = new Set(after.map((item) => item.id));

  return before.filter((item) => !kept.has(item.id)).map((item) => item.id);
}
