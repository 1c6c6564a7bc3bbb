import type { Action } from '../../domain/action/action';
import { writeItem, type ItemFields } from '../../domain/agenda/write-item';
import { findItem } from '../../domain/agenda/find-item';
import { LONGEST_CLAUSE, LONGEST_TEXT } from '../../domain/agenda/text-limits';
import { rewordDecision } from '../../domain/decision/reword-decision';
import type { SectionChange } from '../../domain/document/compare-section';
import { documentOf, withDocument } from '../../domain/document/review-document';
import { withSettled, type EditChoice } from '../../domain/document/word-edit';
import { RefusalError } from '../../domain/errors';
import { accepted, refused, type Result } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { Principal } from '../../domain/unit/unit';
import { mayDo, mayRead, type Actor } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { rewordedActions } from '../decision/reword-decision';
import { actorIn } from '../review/actor-in';
import { changeReview, minutesRewritten, type ChangeInput, type RuleOutcome } from '../review/change-review';
import { getReview } from '../review/get-review';
import { localDateOf } from '../../domain/calendar/local-date';
import { compareEdits, type ComparedSection } from './compare-edit';

export interface SettleInput extends ChangeInput {
  readonly documentId: string;
  readonly fileId: string;
  readonly sectionId: string;
  readonly choice: EditChoice;
  /** Of the § in Word and of the item, as the person saw them. */
  readonly mark: string;
  readonly version: number;
}

/**
 * Takes what was changed in Word in one § back into the record, by the rules that hold for writing there until justering (an att-sats waits
 * for the chair), or keeps it in the file alone. The file is never touched; the next writing is laid beside it.
 */
export async function settleEdit(world: World, principal: Principal, input: SettleInput): Promise<Review> {
  const reading = await getReview(world, principal, input);
  const actor = actorIn(world, reading, principal.personId, localDateOf(reading.now));
  const right = mayRead(actor) ? mayDo(actor, 'settle-edit') : refused('not-found');
  if (!right.ok) {
    throw new RefusalError(right.refusal);
  }
  const document = documentOf(reading.review, input.documentId);
  const edit = document?.edits.find(({ fileId }) => fileId === input.fileId);
  if (!document || !edit) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }
  const [compared] = await compareEdits(world, principal.tenantId, { reading, document, edits: [edit] });
  if (compared?.fault === 'library-silent') {
    throw new RefusalError({ code: 'library-silent', details: {} });
  }
  const section = compared?.sections.find(({ sectionId }) => sectionId === input.sectionId) ?? null;
  const made = await world.store.reviews.actionsOf(principal.tenantId, input.reviewId);

  return changeReview(world, principal, {
    reviewId: input.reviewId,
    requestKey: input.requestKey,
    verb: 'settle-edit',
    rule: ({ review }, actor, now) => settled(review, { input, section, actor, now, made }),
  });
}

interface Settling {
  readonly input: SettleInput;
  readonly section: ComparedSection | null;
  readonly actor: Actor;
  readonly now: Date;
  readonly made: readonly Action[];
}

function settled(review: Review, settling: Settling): Result<RuleOutcome> {
  const { input, section, actor, now, made } = settling;
  if (!section) {
    return refused('edit-gone');
  }
  if (section.mark !== input.mark) {
    return refused('edit-changed');
  }
  const { sectionId, mark, choice } = input;
  const chosen = { sectionId, choice, mark, by: actor.personId, at: now.toISOString() };
  const taken = choice === 'keep' ? accepted(review) : take(review, settling, section.changes);
  if (!taken.ok) {
    return taken;
  }
  const payload = { document: input.documentId, file: input.fileId, section: sectionId, choice, ...(choice === 'take' ? { texts: textsOf(section.changes) } : {}) };
  const kept = withChoice(taken.value, input, chosen);
  if (choice === 'keep') {
    return accepted({ review: kept, payload });
  }
  const isPosted = kept.items.some(({ id, openedAt }) => id === sectionId && openedAt !== null);

  return accepted({ ...minutesRewritten(kept, now), payload, cards: isPosted ? [`item:${sectionId}`] : [], actions: rewordedActions(made, kept, sectionId) });
}

function take(review: Review, { input, actor, now }: Settling, changes: readonly SectionChange[]): Result<Review> {
  const takable = changes.filter(({ value }) => value !== null);
  if (takable.length === 0) {
    return refused('edit-only-in-file');
  }
  const tooLong = takable.find(({ field, value }) => (value ?? '').length > (field?.name === 'clause' ? LONGEST_CLAUSE : LONGEST_TEXT));
  if (tooLong) {
    return refused('text-too-long', { limit: tooLong.field?.name === 'clause' ? LONGEST_CLAUSE : LONGEST_TEXT });
  }
  const { sectionId } = input;
  const written = writeItem(review, sectionId, { version: input.version, fields: fieldsFrom(takable) });
  const found = written.ok ? findItem(written.value, sectionId) : written;
  if (!written.ok || !found.ok) {
    return found.ok ? written : found;
  }
  const clauses = found.value.decision?.clauses ?? [];
  const texts = clauses.map(({ text }, index) => takable.find(({ field }) => field?.name === 'clause' && field.key === String(index))?.value ?? text);

  return texts.every((text, index) => text === clauses[index]?.text)
    ? written
    : rewordDecision(written.value, sectionId, { texts, personId: actor.personId, byChair: mayDo(actor, 'accept-wording').ok, now });
}

function fieldsFrom(changes: readonly SectionChange[]): ItemFields {
  const value = (name: 'background' | 'conclusion') => changes.find(({ field }) => field?.name === name)?.value ?? undefined;
  const replies = changes.flatMap(({ field, value: reply }) => (field?.name === 'reply' ? [[field.key, reply ?? ''] as const] : []));

  return { background: value('background'), conclusion: value('conclusion'), ...(replies.length > 0 ? { replies: Object.fromEntries(replies) } : {}) };
}

/** What the ledger keeps of what was taken. */
function textsOf(changes: readonly SectionChange[]): readonly object[] {
  return changes.flatMap(({ field, value }) => (field && value !== null ? [{ field: field.name, key: field.key, text: value }] : []));
}

function withChoice(review: Review, { documentId, fileId }: SettleInput, chosen: Parameters<typeof withSettled>[1]): Review {
  const document = documentOf(review, documentId);

  return document ? { ...review, documents: withDocument(review.documents, { ...document, edits: document.edits.map((edit) => (edit.fileId === fileId ? withSettled(edit, chosen) : edit)) }) } : review;
}
