import { randomUUID } from 'node:crypto';
import type { Result } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { ChangeAnswer, ChangeRequest, LoadedReview, ReviewChange } from '../../ports/store';
import { inTransaction } from '../in-transaction';
import { organisationRow } from '../ledger/enter-rows';
import { nextRow } from '../ledger/ledger-row';
import type { StoreContext } from '../store-context';
import type { Database } from '../tables';
import { loadForChange, type LockedReview } from './load-for-change';
import type { ReviewCache } from './review-cache';
import { saveChange } from './save-change';

/** What was committed, to be kept; null where nothing was. */
type Saved = { readonly stamp: string; readonly review: Review; readonly before: Review } | null;

/**
 * Locks and loads the review, runs the rule, saves what it answers: begin, read, write, commit (one round trip more where the state
 * changes; two in all on the embedded database, which joins begin and commit to their neighbours).
 */
export async function changeReview<T>(
  context: StoreContext & { readonly cache: ReviewCache },
  request: ChangeRequest,
  decide: (loaded: LoadedReview) => Result<ReviewChange<T>>,
): Promise<ChangeAnswer<T>> {
  await context.assertRoom();
  const { answer, saved } = await inTransaction<{ readonly answer: ChangeAnswer<T>; readonly saved: Saved }>(context.db, async (transaction) => {
    const locked = await loadForChange(transaction, context.cache, request);
    const outcome = locked ? decideOn(locked, decide) : refusal<T>({ code: 'not-found', details: {} });
    if ('kind' in outcome) {
      return { keep: false, value: { answer: outcome, saved: null } };
    }
    const done = await save(transaction, { request, locked: outcome.locked, change: outcome.change });

    return { keep: true, value: { answer: { kind: 'done', review: done.review, result: outcome.change.result }, saved: done } };
  });
  keep(context.cache, request.tenantId, saved);

  return answer;
}

/** The change to be saved with the locked review, or the answer where there is nothing to save. */
function decideOn<T>(
  locked: LockedReview,
  decide: (loaded: LoadedReview) => Result<ReviewChange<T>>,
): { readonly locked: LockedReview; readonly change: ReviewChange<T> } | ChangeAnswer<T> {
  if (locked.seen) {
    return { kind: 'repeated', review: locked.loaded.review };
  }
  const decided = decide(locked.loaded);

  return decided.ok ? { locked, change: decided.value } : refusal(decided.refusal);
}

function refusal<T>(reason: Extract<ChangeAnswer<T>, { readonly kind: 'refused' }>['refusal']): ChangeAnswer<T> {
  return { kind: 'refused', refusal: reason };
}

async function save(
  db: Database,
  { request, locked, change }: { readonly request: ChangeRequest; readonly locked: LockedReview; readonly change: ReviewChange<unknown> },
): Promise<NonNullable<Saved>> {
  const before = locked.loaded.review;
  if (change.review.id !== before.id) {
    throw new Error('a change answered another review than the one it was given');
  }
  const isSame = change.review === before && change.ledger === null;
  const review = isSame ? before : { ...change.review, version: before.version + 1 };
  const stamp = isSame ? locked.stamp : randomUUID();
  const ledgerRow = change.ledger ? nextRow(locked.head, change.ledger) : null;

  await saveChange(db, {
    tenantId: request.tenantId,
    itemsBefore: before.items,
    review,
    stamp,
    ledgerRow,
    organisationRow: ledgerRow && before.state !== review.state ? await organisationRow(db, request.tenantId, ledgerRow) : null,
    outbox: change.outbox,
    actions: change.actions,
    counters: change.counters,
    requestKey: request.requestKey,
    alsoKnownAs: request.alsoKnownAs,
  });

  return { stamp, review, before };
}

/** Only what is committed may be kept. */
function keep(cache: ReviewCache, tenantId: string, saved: Saved): void {
  if (saved) {
    cache.keep(tenantId, saved, saved.before);
  }
}
