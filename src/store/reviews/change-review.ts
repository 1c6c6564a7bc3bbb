import type { Result } from '../../domain/result';
import type { Review } from '../../domain/review/review';
import type { LedgerEntry, LedgerRow } from '../../ports/ledger';
import type { ChangeAnswer, ChangeRequest, LoadedReview, ReviewChange } from '../../ports/store';
import { inTransaction } from '../in-transaction';
import { organisationRow } from '../ledger/enter-rows';
import { nextRow } from '../ledger/ledger-row';
import type { StoreContext } from '../store-context';
import type { Database } from '../tables';
import { loadForChange, type LockedReview } from './load-for-change';
import { saveChange } from './save-change';

/** Locks and loads the review, runs the rule, saves what it answers: four round trips (one more where the state changes). */
export async function changeReview<T>(
  context: StoreContext,
  request: ChangeRequest,
  decide: (loaded: LoadedReview) => Result<ReviewChange<T>>,
): Promise<ChangeAnswer<T>> {
  await context.assertRoom();

  return inTransaction<ChangeAnswer<T>>(context.db, async (transaction) => {
    const locked = await loadForChange(transaction, request);
    if (!locked) {
      return { keep: false, value: { kind: 'refused', refusal: { code: 'not-found', details: {} } } };
    }
    if (locked.seen) {
      return { keep: false, value: { kind: 'repeated', review: locked.loaded.review } };
    }
    const decided = decide(locked.loaded);
    if (!decided.ok) {
      return { keep: false, value: { kind: 'refused', refusal: decided.refusal } };
    }

    const review = await save(transaction, { request, locked, change: decided.value });

    return { keep: true, value: { kind: 'done', review, result: decided.value.result } };
  });
}

async function save(
  db: Database,
  { request, locked, change }: { readonly request: ChangeRequest; readonly locked: LockedReview; readonly change: ReviewChange<unknown> },
): Promise<Review> {
  const before = locked.loaded.review;
  if (change.review.id !== before.id) {
    throw new Error('a change answered another review than the one it was given');
  }
  const after = { ...change.review, version: before.version + 1 };
  const ledgerRow = rowFor(locked, change.ledger);

  await saveChange(db, {
    tenantId: request.tenantId,
    itemsBefore: before.items,
    review: after,
    ledgerRow,
    organisationRow: ledgerRow && before.state !== after.state ? await organisationRow(db, request.tenantId, ledgerRow) : null,
    outbox: change.outbox,
    actions: change.actions,
    counters: change.counters,
    requestKey: request.requestKey,
  });

  return after;
}

function rowFor(locked: LockedReview, entry: LedgerEntry | null): LedgerRow | null {
  return entry ? nextRow(locked.head, entry) : null;
}
