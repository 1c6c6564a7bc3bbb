import { templateFor } from '../../domain/document/template-for';
import { RefusalError } from '../../domain/errors';
import type { Minutes } from '../../domain/minutes/minutes';
import type { MinutesDraft, MinutesWaitReason, Review } from '../../domain/review/review';
import type { Columns, DocumentLibrary, StoredFile } from '../../ports/document-library';
import { LibraryFault } from '../../ports/document-library';
import { TemplateFault, type MinutesWriter } from '../../ports/minutes-writer';
import type { World } from '../../ports/world';
import { readReviewForChat, type ReviewReading } from '../review/review-reading';
import { minutesOf } from './get-minutes';

/** The world with what the worker alone may do: write documents into the organisation's library, as the app. */
export interface DocumentWorld extends World {
  readonly documents: DocumentLibrary;
  readonly writer: MinutesWriter;
}

export interface DraftRequest {
  readonly tenantId: string;
  readonly reviewId: string;
  /** SharePoint's columns for the draft, in the organisation's words. */
  readonly columnsOf: (minutes: Minutes) => Columns;
}

/** `waits`: not stored, the review says why; come again at `retryAt` (null: when somebody has mended it and asks). */
export type DraftAnswer = { readonly kind: 'stored' } | { readonly kind: 'waits'; readonly reason: MinutesWaitReason; readonly retryAt: Date | null };

/**
 * Writes the draft of the minutes from the record into the organisation's template and stores it in the drafts' library.
 * May be run any number of times: the name holds our id, a file that is there with the same content parts is adopted, so a crash
 * between SharePoint and us leaves one file, and it is found. Whatever stops it is kept in the review for people to read.
 */
export async function storeMinutesDraft(world: DocumentWorld, request: DraftRequest): Promise<DraftAnswer> {
  const reading = await readReviewForChat(world, request.tenantId, request.reviewId);
  if (!reading?.review.minutesDraft || reading.review.minutesDraft.state === 'stored') {
    return { kind: 'stored' };
  }
  const { revision } = reading.review.minutesDraft;
  try {
    const minutes = await minutesOf(world, request.tenantId, reading);
    const file = await writeAndStore(world, { ...request, reading, minutes });
    await keep(world, request, { state: 'stored', webUrl: file.webUrl, driveId: file.driveId, driveItemId: file.itemId, eTag: file.eTag, contentHash: file.contentHash, reason: null, reasonDetails: [] }, { file, revision });

    return { kind: 'stored' };
  } catch (fault) {
    const wait = waitFor(fault);
    await keep(world, request, { state: 'waiting', reason: wait.reason, reasonDetails: wait.details }, { file: null, revision });

    return { kind: 'waits', reason: wait.reason, retryAt: wait.retryAt };
  }
}

async function writeAndStore(world: DocumentWorld, job: DraftRequest & { readonly reading: ReviewReading; readonly minutes: Minutes }): Promise<StoredFile> {
  const { review, unit, routine } = job.reading;
  const choice = templateFor('minutes', routine, unit, review);
  const template = choice && (await world.store.templates.find(job.tenantId, choice.link));
  const library = unit.overlay.draftsLibrary;
  if (!template || !library) {
    throw new LibraryFault('missing', { message: template ? 'drafts library' : 'template' });
  }
  const { bytes } = await world.templates.read(job.tenantId, template);
  const document = await world.writer.write(bytes, job.minutes);

  const columns = job.columnsOf(job.minutes);
  const stored = storedBefore(review);
  const store = (name: string) => world.documents.store({ tenantId: job.tenantId, driveId: library.driveId, folder: library.folder, name, ownId: review.id, bytes: document, columns });
  if (!stored) {
    return store(review.minutesDraft?.fileName ?? '');
  }
  try {
    return await world.documents.replace(job.tenantId, stored, { bytes: document, columns });
  } catch (fault) {
    if (fault instanceof LibraryFault && (fault.reason === 'changed-by-other' || fault.reason === 'missing')) {
      return store(besideName(review));
    }
    throw fault;
  }
}

/** The draft as it was stored before the record was reworded; null at the first writing. */
function storedBefore({ minutesDraft }: Review): StoredFile | null {
  const { driveId, driveItemId, webUrl, eTag, contentHash } = minutesDraft ?? {};

  return driveId && driveItemId && contentHash ? { driveId, itemId: driveItemId, webUrl: webUrl ?? '', eTag: eTag ?? '', contentHash } : null;
}

/** Somebody has edited the draft in Word: it is left alone, and the new writing is laid beside it, named by its revision. */
function besideName({ minutesDraft }: Review): string {
  return (minutesDraft?.fileName ?? '').replace(/\.docx$/, ` ${minutesDraft?.revision ?? 1}.docx`);
}

/** Keeps in the review how it went; a ledger row only for what was stored. The same state again is not written again. */
async function keep(world: World, request: DraftRequest, draft: Pick<MinutesDraft, 'state' | 'reason' | 'reasonDetails'> & Partial<MinutesDraft>, { file, revision }: { readonly file: StoredFile | null; readonly revision: number }): Promise<void> {
  const at = world.clock.now().toISOString();
  const answer = await world.store.reviews.change({ tenantId: request.tenantId, reviewId: request.reviewId, requestKey: null }, ({ review }) => ({
    ok: true,
    value: {
      review: withDraft(review, { ...draft, at }, revision),
      ledger: file ? { verb: 'store-minutes-draft', actor: 'genomgang', at, payload: { ...file } } : null,
      outbox: [],
      result: null,
    },
  }));
  if (answer.kind === 'refused') {
    throw new RefusalError(answer.refusal);
  }
  world.live.publish({ tenantId: request.tenantId, reviewId: request.reviewId, version: answer.review.version });
}

/** What was reworded while this revision was being written waits on: only where the file is has become known. */
function withDraft(review: Review, draft: Partial<MinutesDraft>, revision: number): Review {
  const { minutesDraft } = review;
  if (!minutesDraft) {
    return review;
  }
  const { state: _state, reason: _reason, reasonDetails: _details, ...where } = draft;

  return { ...review, minutesDraft: { ...minutesDraft, ...(minutesDraft.revision === revision ? draft : where) } };
}

/** Library faults heal by themselves or by somebody closing the file; a template's faults wait for a person. */
function waitFor(fault: unknown): { readonly reason: MinutesWaitReason; readonly details: readonly string[]; readonly retryAt: Date | null } {
  if (fault instanceof TemplateFault) {
    return { reason: 'template-faulty', details: fault.faults, retryAt: null };
  }
  if (!(fault instanceof LibraryFault)) {
    return { reason: 'render-failed', details: [], retryAt: null };
  }
  const retryAt = fault.details.retryAt ?? null;
  const details = fault.details.columns ?? (fault.details.lockedBy ? [fault.details.lockedBy] : []);

  switch (fault.reason) {
    case 'locked':
    case 'unreachable':
    case 'throttled':
    case 'full':
    case 'columns-required':
    case 'no-access':
    case 'name-taken':
      return { reason: fault.reason, details, retryAt };
    case 'missing':
      return { reason: 'template-missing', details, retryAt };
    default:
      return { reason: 'unreachable', details, retryAt };
  }
}
