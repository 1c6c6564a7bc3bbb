import { refused, type Result } from '../result';
import { allQuestions } from '../routine/all-questions';
import type { Review } from '../review/review';
import type { AgendaItem, BriefingMaterial } from './agenda-item';
import { isEnded } from './agenda-item';
import { findWritable, itemNumber, withItem } from './find-item';

/** The fields of an item that people write in; only those named are changed. */
export interface ItemFields {
  readonly background?: string | undefined;
  readonly notes?: string | undefined;
  readonly conclusion?: string | undefined;
  readonly replies?: Readonly<Record<string, string>> | undefined;
  readonly figures?: AgendaItem['figures'] | undefined;
  readonly judgements?: AgendaItem['judgements'] | undefined;
  readonly presenter?: string | undefined;
  readonly briefingMaterial?: readonly Omit<BriefingMaterial, 'late'>[] | undefined;
  readonly plannedMinutes?: number | null | undefined;
  readonly confidential?: boolean | undefined;
  readonly immediateApproval?: boolean | undefined;
}

/** What may still be written once the item is ended or the meeting closed: the wording, never what was decided (product, Deciding). */
const wording: readonly (keyof ItemFields)[] = ['background', 'notes', 'conclusion', 'replies', 'confidential'];

/**
 * Writes in an item; in an ended one its wording alone (`item-ended`). `version` is the item's version that the person saw: another one is refused
 * (`changed-by-other`), so that nothing is overwritten unseen; null (said in the chat) goes over whatever stands. Replies are merged by question.
 */
export function writeItem(review: Review, itemId: string, request: { readonly version: number | null; readonly fields: ItemFields }): Result<Review> {
  const found = findWritable(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if (request.version !== null && item.version !== request.version) {
    return refused('changed-by-other');
  }
  const written = Object.entries(request.fields).filter(([, value]) => value !== undefined);
  if ((isEnded(item) || review.state === 'closed') && written.some(([field]) => !wording.some((known) => known === field))) {
    return refused('item-ended', { number: itemNumber(review, item) });
  }
  if (Object.keys(request.fields.replies ?? {}).some((id) => !allQuestions(item.questions).some((question) => question.id === id))) {
    return refused('not-found');
  }
  const { replies, briefingMaterial, ...fields } = request.fields;

  return {
    ok: true,
    value: withItem(review, item, {
      ...definedOnly(fields),
      ...(replies ? { replies: { ...item.replies, ...replies } } : {}),
      ...(briefingMaterial ? { briefingMaterial: briefingMaterial.map((material) => marked(material, item, review)) } : {}),
    }),
  };
}

/** Material that comes after the sending is marked as late (decisions 7); what was there before keeps its mark. */
function marked(material: Omit<BriefingMaterial, 'late'>, item: AgendaItem, review: Review): BriefingMaterial {
  const before = item.briefingMaterial.find((known) => known.name === material.name && known.version === material.version);

  return { ...material, late: before ? before.late : review.briefing !== null };
}

function definedOnly<T extends object>(fields: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>;
}
