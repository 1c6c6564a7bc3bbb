import type { Action } from '../../domain/action/action';
import type { Review } from '../../domain/review/review';
import type { LedgerRow } from '../../ports/ledger';
import type { OutboxMessage } from '../../ports/outbox';
import type { ReviewChange } from '../../ports/store';
import { nextRow } from '../ledger/ledger-row';
import { keysOf, type AskedChange, type ChangeOutcome } from './asked-change';
import type { LockedReview } from './load-for-change';

/** All that several changes of one review write together, and how each of them went. */
export interface FoldedChanges {
  readonly review: Review;
  readonly ledgerRows: readonly LedgerRow[];
  readonly outbox: readonly OutboxMessage[];
  readonly actions: readonly Action[];
  readonly counters: Readonly<Record<string, number>>;
  readonly ownKeys: readonly string[];
  readonly otherKeys: readonly string[];
  readonly hasChanges: boolean;
  readonly outcomes: readonly ChangeOutcome[];
}

/** Runs the rules in turn. A change of the review's state is the last that is taken: its head is entered in the organisation's chain. */
export function foldChanges(locked: LockedReview, asked: readonly AskedChange[]): FoldedChanges {
  let folded: FoldedChanges = { review: locked.loaded.review, ledgerRows: [], outbox: [], actions: [], counters: {}, ownKeys: [], otherKeys: [], hasChanges: false, outcomes: [] };
  for (const one of asked) {
    if (folded.review.state !== locked.loaded.review.state) {
      break;
    }
    folded = withNext(locked, folded, one);
  }

  return folded;
}

function withNext(locked: LockedReview, folded: FoldedChanges, { request, decide }: AskedChange): FoldedChanges {
  const ended = (outcome: ChangeOutcome): FoldedChanges => ({ ...folded, outcomes: [...folded.outcomes, outcome] });
  if (keysOf(request).some((key) => locked.seen.has(key) || folded.ownKeys.includes(key) || folded.otherKeys.includes(key))) {
    return ended({ answer: { kind: 'repeated', review: folded.review } });
  }
  try {
    const known = { ...locked.loaded.counters, ...folded.counters };
    const counters = Object.fromEntries((request.counters ?? []).map((name) => [name, known[name] ?? 0]));
    const decided = decide({ review: folded.review, unit: locked.loaded.unit, counters });
    if (!decided.ok) {
      return ended({ answer: { kind: 'refused', refusal: decided.refusal } });
    }

    return withChange(locked, folded, { change: decided.value, request });
  } catch (fault) {
    return ended({ fault });
  }
}

function withChange(locked: LockedReview, folded: FoldedChanges, { change, request }: { readonly change: ReviewChange<unknown>; readonly request: AskedChange['request'] }): FoldedChanges {
  const before = folded.review;
  if (change.review.id !== before.id) {
    throw new Error('a change answered another review than the one it was given');
  }
  const isSame = change.review === before && change.ledger === null;
  const review = isSame ? before : { ...change.review, version: before.version + 1 };
  const last = folded.ledgerRows.at(-1);
  const head = last ? { chain: last.chain, position: last.position, hash: last.hash } : locked.head;
  const numbers = new Set((change.actions ?? []).map(({ number }) => number));

  return {
    review,
    ledgerRows: change.ledger ? [...folded.ledgerRows, nextRow(head, change.ledger)] : folded.ledgerRows,
    outbox: [...folded.outbox, ...change.outbox],
    actions: [...folded.actions.filter(({ number }) => !numbers.has(number)), ...(change.actions ?? [])],
    counters: { ...folded.counters, ...change.counters },
    ownKeys: request.requestKey === null ? folded.ownKeys : [...folded.ownKeys, request.requestKey],
    otherKeys: [...folded.otherKeys, ...(request.alsoKnownAs ?? [])],
    hasChanges: true,
    outcomes: [...folded.outcomes, { answer: { kind: 'done', review, result: change.result } }],
  };
}
