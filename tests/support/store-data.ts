import type { Action } from '../../src/domain/action/action';
import type { Review } from '../../src/domain/review/review';
import type { Unit } from '../../src/domain/unit/unit';
import type { LedgerEntry } from '../../src/ports/ledger';
import type { OutboxMessage } from '../../src/ports/outbox';
import type { ChangeAnswer, LoadedReview, ReviewChange, Store } from '../../src/ports/store';
import { aReview } from './builders';

export const tenant = 'tenant-one';

export const aUnitInStore: Unit = {
  id: 'fs',
  name: 'Fastighet och service',
  organisation: 'Provregionen',
  routineId: 'provrutin',
  level: 'forvaltning',
  aboveId: null,
  overlay: { paragraphsBefore: { year: 2027, last: 4 } },
  appointments: [
    { personId: 'fs.chef', role: 'chef', from: '2026-01-01', to: null, deputy: false },
    { personId: 'fs.sekreterare', role: 'sekreterare', from: '2026-01-01', to: '2027-06-30', deputy: false },
  ],
};

export function anEntry(change: Partial<LedgerEntry> = {}): LedgerEntry {
  return { verb: 'answer', actor: 'fs.chef', at: '2027-03-09T12:20:00.000Z', payload: { item: 'A2', text: 'Åtgärd – “ja” ✓', part: 0.1 }, ...change };
}

export function anAction(number: number, change: Partial<Action> = {}): Action {
  return {
    number,
    unitId: 'fs',
    reviewId: 'r1',
    itemId: 'A2',
    text: 'ta fram en plan',
    responsible: 'avdelningschef drift',
    personId: null,
    dueDate: '2027-06-30',
    originalDueDate: '2027-06-30',
    state: 'open',
    extension: null,
    log: [],
    confidential: false,
    decidedOn: '2027-03-09',
    ...change,
  };
}

export function aCardMessage(reviewId: string, cardKey = 'agenda'): OutboxMessage {
  return { topic: 'chat.card', key: `card:${reviewId}:${cardKey}`, reviewId, cardKey };
}

/** Saves the unit and a review in it. */
export async function withReview(store: Store, change: Partial<Review> = {}, tenantId = tenant): Promise<Review> {
  const review = aReview({ id: 'r1', ...change });
  await store.units.save(tenantId, { unit: aUnitInStore, people: [], ledger: anEntry({ verb: 'save-unit' }) });
  await store.reviews.create(tenantId, { review, ledger: anEntry({ verb: 'plan' }), outbox: [] });

  return review;
}

/** Changes a review: what `change` answers on top of a change that only enters a ledger row. */
export function changeReview(
  store: Store,
  request: { readonly reviewId?: string; readonly tenantId?: string; readonly requestKey?: string | null; readonly counters?: readonly string[] },
  change: (loaded: LoadedReview) => Partial<ReviewChange<unknown>> = () => ({}),
): Promise<ChangeAnswer<unknown>> {
  return store.reviews.change(
    { tenantId: request.tenantId ?? tenant, reviewId: request.reviewId ?? 'r1', requestKey: request.requestKey ?? null, counters: request.counters ?? [] },
    (loaded) => ({ ok: true, value: { review: loaded.review, ledger: anEntry(), outbox: [], result: null, ...change(loaded) } }),
  );
}
