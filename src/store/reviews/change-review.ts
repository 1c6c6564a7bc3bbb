import { randomUUID } from 'node:crypto';
import type { Review } from '../../domain/review/review';
import { inTransaction } from '../in-transaction';
import { organisationRow } from '../ledger/enter-rows';
import type { StoreContext } from '../store-context';
import type { Database } from '../tables';
import type { AskedChange, ChangeOutcome } from './asked-change';
import { foldChanges, type FoldedChanges } from './fold-changes';
import { loadForChange, type LockedReview } from './load-for-change';
import type { ReviewCache } from './review-cache';
import { saveChange } from './save-change';

/** What was committed, to be kept; null where nothing was. */
type Saved = { readonly stamp: string; readonly review: Review; readonly before: Review } | null;

/**
 * Locks and loads the review, runs the rules one after the other, each on what the one before gave, and saves all that they answer: begin,
 * read, write, commit (one round trip more where the state changes; two in all on the embedded database, which joins begin and commit to
 * their neighbours). Answers as many as it made, from the first: after a change of state the rest waits for the next transaction.
 */
export async function changeReview(context: StoreContext & { readonly cache: ReviewCache }, asked: readonly AskedChange[]): Promise<readonly ChangeOutcome[]> {
  await context.assertRoom();
  const { tenantId } = (asked[0] ?? never()).request;
  const { outcomes, saved } = await inTransaction<{ readonly outcomes: readonly ChangeOutcome[]; readonly saved: Saved }>(context.db, async (transaction) => {
    const locked = await loadForChange(transaction, context.cache, asked.map(({ request }) => request));
    if (!locked) {
      return { keep: false, value: { outcomes: asked.map(() => ({ answer: { kind: 'refused', refusal: { code: 'not-found', details: {} } } })), saved: null } };
    }
    const folded = foldChanges(locked, asked);
    if (!folded.hasChanges) {
      return { keep: false, value: { outcomes: folded.outcomes, saved: null } };
    }

    return { keep: true, value: { outcomes: folded.outcomes, saved: await save(transaction, tenantId, { locked, folded }) } };
  });
  if (saved) {
    context.cache.keep(tenantId, saved, saved.before);
  }

  return outcomes;
}

async function save(db: Database, tenantId: string, { locked, folded }: { readonly locked: LockedReview; readonly folded: FoldedChanges }): Promise<NonNullable<Saved>> {
  const before = locked.loaded.review;
  const { review, ledgerRows } = folded;
  const stamp = review === before ? locked.stamp : randomUUID();
  const last = ledgerRows.at(-1) ?? null;

  await saveChange(db, {
    tenantId,
    itemsBefore: before.items,
    review,
    stamp,
    ledgerRows,
    organisationRow: last && before.state !== review.state ? await organisationRow(db, tenantId, last) : null,
    outbox: folded.outbox,
    actions: folded.actions,
    counters: folded.counters,
    ownKeys: folded.ownKeys,
    otherKeys: folded.otherKeys,
  });

  return { stamp, review, before };
}

function never(): never {
  throw new Error('no change was asked for');
}
